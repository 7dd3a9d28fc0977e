extension String {
  /// Whether the bytes of the other text stand in this one, which is quick for short texts.
  func has(_ part: String) -> Bool {
    let (whole, part) = (Array(utf8), Array(part.utf8))
    guard let first = part.first, part.count <= whole.count else { return part.isEmpty }
    for start in 0...(whole.count - part.count)
    where whole[start] == first && whole[start...].starts(with: part) {
      return true
    }
    return false
  }
}
