import SummitCoverage

/// Tells headlines from other lines.
enum Headline {
  /// Whether the line may be an article's headline, where `next` is the line that follows it.
  ///
  /// A headline is short and has no full stop at its end, or is one short sentence that stands
  /// alone over a longer text.
  static func matches(_ line: Line, next: Line?, outlets: OutletNames) -> Bool {
    guard !line.isEmpty, line.bytes.count <= 220, !line.isListItem else { return false }
    if let dateline = Dateline(opening: line.bytes, outlets: outlets) {
      let isCopy = dateline.date != nil || dateline.agency != nil || line.bytes.endsSentence
      if dateline.isCertain && isCopy { return false }
    }
    guard line.bytes.last == UInt8(ascii: ".") else { return true }
    guard let next else { return false }
    return line.bytes.count <= 100 && next.number > line.number + 1
      && next.bytes.count > line.bytes.count * 3 / 2
  }

  /// Whether the line is a label over the headline: "ANALYSIS", "World".
  static func isLabel(_ line: Line) -> Bool {
    var count = 0
    for word in LineWords(of: line.bytes) {
      guard count < 4, word.isMark || word.kinds.contains(.label) else { return false }
      count += 1
    }
    return count > 0
  }

  /// Parts the headline from the name of its outlet, as a browser's tab prints them:
  /// "Leaders meet in Lindmark | Northern Wire".
  static func parted(_ title: String, outlets: OutletNames) -> (title: String, outlet: String?) {
    let bytes = Array(title.utf8)
    for mark in [" | ", " - ", " – ", " — "]
    where stands(mark, in: bytes[...]) {
      let words = title.split(separator: mark)
      guard words.count > 1, let last = words.last,
        let name = mark == " | " ? outlets.name(of: last) : outlets.known(last)?.name
      else { continue }
      return (words.dropLast().joined(separator: mark), name)
    }
    return (title, nil)
  }

  /// Whether the mark, which a blank begins, is in the title.
  private static func stands(_ mark: String, in title: ArraySlice<UInt8>) -> Bool {
    guard title.contains(mark.utf8.dropFirst().first ?? 0) else { return false }
    var rest = title
    while let blank = rest.firstIndex(of: 0x20) {
      if rest[blank...].starts(with: mark.utf8) { return true }
      rest = rest[(blank + 1)...]
    }
    return false
  }
}
