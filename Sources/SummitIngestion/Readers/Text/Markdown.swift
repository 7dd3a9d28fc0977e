/// A Markdown text reduced to the lines that it prints.
///
/// Headings stay as lines of their own, items of lists keep their bullets, and marks of emphasis,
/// links, images, quotations and code give way to their words.
struct Markdown {
  /// The plain lines, numbered anew.
  private(set) var lines: [Line] = []
  /// The number of the line that is the main heading.
  private(set) var heading: Int?

  private var block: [Line] = []

  init(_ source: ArraySlice<Line>) {
    var fence: [UInt8]?
    for line in source {
      if let open = fence {
        if line.bytes.starts(with: open) { fence = nil } else { append(line.bytes) }
      } else if line.bytes.starts(with: "```".utf8) || line.bytes.starts(with: "~~~".utf8) {
        endBlock()
        fence = Array(line.bytes.prefix(3))
      } else {
        read(unquoted(line))
      }
    }
    endBlock()
  }

  private mutating func read(_ line: Line) {
    let marks = line.bytes.prefix { $0 == UInt8(ascii: "#") }
    let afterMarks = line.bytes[marks.endIndex...]
    if line.isEmpty || isDefinition(line) {
      endBlock()
    } else if (1...6).contains(marks.count), afterMarks.first.map(Line.isBlank) == true {
      endBlock()
      let text = afterMarks.droppingTrailing("# ")
      appendHeading([Line(text, number: 0)], level: marks.count)
    } else if isRule(line, of: "=") || isRule(line, of: "-"), !block.isEmpty, !block[0].isListItem {
      let title = block
      block = []
      appendHeading(title, level: isRule(line, of: "=") ? 1 : 2)
    } else if isRule(line, of: "-") || isRule(line, of: "*") || isRule(line, of: "_") {
      endBlock()
    } else {
      if line.isListItem { endBlock() }
      block.append(line)
    }
  }

  private mutating func appendHeading(_ title: [Line], level: Int) {
    append([])
    if level == 1, heading == nil { heading = lines.count + 1 }
    append(MarkdownInline.plain(title.map(\.bytes).joined(separator: [0x20]))[...])
    append([])
  }

  /// Writes out the paragraph, whose marks may open on one line and close on another.
  private mutating func endBlock() {
    if !block.isEmpty {
      var source: [UInt8] = []
      for line in block {
        source += line.bytes.last == UInt8(ascii: "\\") ? line.bytes.dropLast() : line.bytes
        source.append(isBroken(line) ? 0x0A : 0x20)
      }
      for line in MarkdownInline.plain(source).split(separator: 0x0A) { append(line) }
      block = []
    }
    append([])
  }

  /// Whether the line end is meant: two blanks or a backslash stand before it, the line is a whole
  /// paragraph of prose, or the lines are short and no sentences, as credits are.
  private func isBroken(_ line: Line) -> Bool {
    if line.trailing >= 2 || line.bytes.last == UInt8(ascii: "\\") { return true }
    let isProse = line.bytes.count > 200 && line.bytes.endsSentence
    return isProse
      || !block[0].isListItem && block.allSatisfy { $0.bytes.count <= 60 && !$0.bytes.endsSentence }
  }

  private mutating func append(_ bytes: ArraySlice<UInt8>) {
    lines.append(Line(bytes, number: lines.count + 1))
  }

  /// The line without the marks of a block quotation.
  private func unquoted(_ line: Line) -> Line {
    guard line.bytes.first == UInt8(ascii: ">") else { return line }
    let words = line.bytes.drop { $0 == UInt8(ascii: ">") || Line.isBlank($0) }
    return Line(words, number: line.number)
  }

  /// Whether the line is three marks or more and nothing else; an underline may be shorter.
  private func isRule(_ line: Line, of mark: UnicodeScalar) -> Bool {
    let marks = line.bytes.count { $0 == UInt8(ascii: mark) }
    return marks >= 3 && line.bytes.allSatisfy { $0 == UInt8(ascii: mark) || Line.isBlank($0) }
  }

  /// `[label]: https://…`, which prints nothing.
  private func isDefinition(_ line: Line) -> Bool {
    guard line.bytes.first == UInt8(ascii: "["),
      let close = line.bytes.firstIndex(of: UInt8(ascii: "]"))
    else { return false }
    return line.bytes[(close + 1)...].starts(with: ": ".utf8)
      && line.bytes.contains(UInt8(ascii: "/"))
  }
}
