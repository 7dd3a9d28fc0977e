/// The words of a paragraph of Markdown, freed of the marks among them.
struct MarkdownInline {
  private var plain: [UInt8] = []
  private var runs: [Run] = []

  /// The paragraph without its marks.
  ///
  /// Links, images and code give way to their words, tags and comments to nothing. A mark without a
  /// partner stays, as in `2 * 3`.
  static func plain(_ source: some Sequence<UInt8>) -> [UInt8] {
    var inline = MarkdownInline()
    inline.read(Array(source)[...])
    return inline.withoutEmphasis()
  }

  private mutating func read(_ source: ArraySlice<UInt8>) {
    var index = source.startIndex
    while index < source.endIndex {
      index = readNext(
        source[index...], before: index > source.startIndex ? source[index - 1] : 0x20)
    }
  }

  /// Reads what stands at the front and gives where the rest begins.
  private mutating func readNext(_ rest: ArraySlice<UInt8>, before: UInt8) -> Int {
    let start = rest.startIndex
    let byte = rest[start]
    switch byte {
    case UInt8(ascii: "\\"):
      if let next = rest.dropFirst().first, "\\`*_{}[]()#+-.!~|<>".utf8.contains(next) {
        plain.append(next)
        return start + 2
      }
    case UInt8(ascii: "`"):
      if let code = Enclosed(code: rest) {
        plain += code.text
        return code.end
      }
    case UInt8(ascii: "!"), UInt8(ascii: "["):
      if let link = Enclosed(link: byte == UInt8(ascii: "!") ? rest.dropFirst() : rest) {
        read(link.text)
        return link.end
      }
    case UInt8(ascii: "<"):
      if let tag = Enclosed(tag: rest) {
        if tag.text.starts(with: "http".utf8) { plain += tag.text }
        return tag.end
      }
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"):
      let marks = rest.prefix { $0 == byte }
      let after = marks.endIndex < rest.endIndex ? rest[marks.endIndex] : 0x20
      runs.append(Run(marks, at: plain.count, before: before, after: after))
      plain += marks
      return marks.endIndex
    default: break
    }
    plain.append(byte)
    return start + 1
  }

  /// Takes out the runs of marks that have partners.
  private mutating func withoutEmphasis() -> [UInt8] {
    for closer in runs.indices where runs[closer].canClose {
      for opener in runs[..<closer].indices.suffix(Self.nearest).reversed()
      where runs[opener].canOpen {
        guard runs[opener].mark == runs[closer].mark else { continue }
        let count = min(runs[opener].left, runs[closer].left)
        runs[opener].left -= count
        runs[closer].left -= count
        if runs[closer].left == 0 { break }
      }
    }
    var result: [UInt8] = []
    var position = 0
    for run in runs {
      result += plain[position..<run.start]
      result += repeatElement(run.mark, count: run.left)
      position = run.start + run.count
    }
    return result + plain[position...]
  }

  /// How many runs of marks before another may have its partner.
  private static let nearest = 100

  /// Marks of one kind in a row, which open or close an emphasis.
  private struct Run {
    let mark: UInt8
    let start: Int
    let count: Int
    /// How many have found no partner.
    var left: Int
    let canOpen: Bool
    let canClose: Bool

    init(_ marks: ArraySlice<UInt8>, at start: Int, before: UInt8, after: UInt8) {
      mark = marks[marks.startIndex]
      self.start = start
      count = marks.count
      left = marks.count
      let isMark = count <= 3 && (mark != UInt8(ascii: "~") || count == 2)
      let isWordy = mark == UInt8(ascii: "_")
      canOpen = isMark && !Self.isSpace(after) && !(isWordy && Self.isWord(before))
      canClose = isMark && !Self.isSpace(before) && !(isWordy && Self.isWord(after))
    }

    private static func isSpace(_ byte: UInt8) -> Bool { Line.isBlank(byte) || byte == 0x0A }

    private static func isWord(_ byte: UInt8) -> Bool {
      (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
    }
  }
}

/// A stretch of Markdown between marks: its words and where it ends.
private struct Enclosed {
  let text: ArraySlice<UInt8>
  let end: Int

  /// `code` between equal numbers of backquotes.
  init?(code rest: ArraySlice<UInt8>) {
    let ticks = rest.prefix { $0 == UInt8(ascii: "`") }
    var index = ticks.endIndex
    while index < rest.endIndex {
      let run = rest[index...].prefix { $0 == UInt8(ascii: "`") }
      if run.count == ticks.count {
        (text, end) = (rest[ticks.endIndex..<index], run.endIndex)
        return
      }
      index += max(run.count, 1)
    }
    return nil
  }

  /// `[words](address)`, `[words][label]`, or the number of a note, `[^1]`, which has no words.
  init?(link rest: ArraySlice<UInt8>) {
    guard let close = Self.partner(of: "[", "]", in: rest) else { return nil }
    let words = rest[(rest.startIndex + 1)..<close]
    let after = rest[(close + 1)...]
    if words.first == UInt8(ascii: "^") {
      (text, end) = (words.prefix(0), close + 1)
    } else if let last = Self.partner(of: "(", ")", in: after)
      ?? Self.partner(of: "[", "]", in: after)
    {
      (text, end) = (words, last + 1)
    } else {
      return nil
    }
  }

  /// `<br>`, `<!-- … -->` or `<https://…>`.
  init?(tag rest: ArraySlice<UInt8>) {
    guard let next = rest.dropFirst().first,
      (0x61...0x7A).contains(next | 0x20) || next == UInt8(ascii: "/") || next == UInt8(ascii: "!"),
      let close = rest.prefix(Self.longest).firstIndex(of: UInt8(ascii: ">")),
      !rest[..<close].contains(UInt8(ascii: "@"))
    else { return nil }
    (text, end) = (rest[(rest.startIndex + 1)..<close], close + 1)
  }

  /// How many bytes a tag or the words of a link may have.
  private static let longest = 4096

  /// Where the bracket at the front is closed, if no more than a few others stand inside.
  private static func partner(
    of open: UnicodeScalar, _ close: UnicodeScalar, in rest: ArraySlice<UInt8>
  ) -> Int? {
    guard rest.first == UInt8(ascii: open) else { return nil }
    var depth = 0
    for index in rest.indices.prefix(longest) where depth < 20 {
      if rest[index] == UInt8(ascii: open) { depth += 1 }
      if rest[index] == UInt8(ascii: close) { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }
}
