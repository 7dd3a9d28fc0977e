/// Takes out of a page what never tells of an article, before it is parsed: scripts, styles, drawings
/// and comments, which are most of many pages.
///
/// JSON-LD stays, and so does whatever is not closed.
struct MarkupTrimming {
  /// The page without them; NULs become blanks.
  private(set) var bytes: [UInt8] = []

  /// Elements that are known to have no end in the rest of the page.
  private var unclosed: Set<[UInt8]> = []

  init(_ page: [UInt8]) {
    bytes.reserveCapacity(page.count)
    var position = 0
    var index = 0
    while index < page.count {
      let byte = page[index]
      if byte == UInt8(ascii: "<"), let end = self.end(ofNoise: index, in: page) {
        bytes += page[position..<end.lowerBound]
        position = end.upperBound
        index = position
        continue
      }
      if byte == 0 {
        bytes += page[position..<index]
        bytes.append(0x20)
        position = index + 1
      }
      index += 1
    }
    bytes += page[position...]
  }

  /// What goes of the element or comment that begins there: all between its tags.
  private mutating func end(ofNoise start: Int, in page: [UInt8]) -> Range<Int>? {
    guard start + 4 < page.count else { return nil }
    let name: [UInt8]
    switch page[start + 1] | 0x20 {
    case UInt8(ascii: "!") | 0x20 where page[start...].starts(with: Self.comment):
      return closing(Self.commentEnd, from: start + 4, in: page).map {
        start..<$0 + Self.commentEnd.count
      }
    case UInt8(ascii: "s"):
      guard let found = Self.names.first(where: { Self.matches($0, at: start + 1, in: page) })
      else {
        return nil
      }
      name = found
    default: return nil
    }
    guard let tag = page[start...].prefix(4000).firstIndex(of: UInt8(ascii: ">")),
      !(name == Self.script && page[start..<tag].contains(lowercase: "json")),
      page[tag - 1] != UInt8(ascii: "/") || name == Self.script
    else { return nil }
    return closing([UInt8(ascii: "<"), UInt8(ascii: "/")] + name, from: tag + 1, in: page).map {
      tag + 1..<$0
    }
  }

  /// Where the mark stands next, or nil.
  private mutating func closing(_ mark: [UInt8], from start: Int, in page: [UInt8]) -> Int? {
    guard !unclosed.contains(mark) else { return nil }
    var index = start
    while index < page.count {
      if page[index] == mark[0], Self.matches(mark, at: index, in: page) { return index }
      index += 1
    }
    unclosed.insert(mark)
    return nil
  }

  /// Whether the letters, small ones in either case, stand there.
  private static func matches(_ mark: [UInt8], at start: Int, in page: [UInt8]) -> Bool {
    guard start + mark.count <= page.count else { return false }
    for (offset, byte) in mark.enumerated() {
      let other = page[start + offset]
      guard other == byte || byte.isAlphanumeric && other | 0x20 == byte else { return false }
    }
    return true
  }

  private static let comment = Array("<!--".utf8)
  private static let commentEnd = Array("-->".utf8)
  private static let script = Array("script".utf8)
  private static let names = ["script", "style", "svg"].map { Array($0.utf8) }
}
