/// Puts an article's lines together into paragraphs.
///
/// In a file whose lines were broken to a width, the lines between two empty ones are one
/// paragraph, but for items of lists and lines that end well before the width. In any other file
/// each line is a paragraph.
struct Paragraphs {
  /// The width at which the lines were broken; nil where each line is a paragraph.
  let width: Int?

  init(of lines: [Line]) {
    width = Self.width(of: lines)
  }

  /// The paragraphs of the lines, their blanks collapsed.
  func joined(_ lines: some Sequence<Line>) -> [[UInt8]] {
    var paragraphs: [[UInt8]] = []
    var previous: Line?
    for line in lines {
      defer { previous = line }
      guard !line.isEmpty else { continue }
      if let previous, continues(previous, line), let last = paragraphs.indices.last {
        paragraphs[last].append(0x20)
        paragraphs[last] += line.bytes.collapsed
      } else {
        paragraphs.append(line.bytes.collapsed)
      }
    }
    return paragraphs
  }

  /// Whether the line goes on with the paragraph of the one before it, which it does where its
  /// first word had no room there; after a sentence a little room will do to part the two.
  func continues(_ previous: Line, _ line: Line) -> Bool {
    guard let width, !previous.isEmpty, !line.isEmpty, line.number == previous.number + 1,
      !line.isListItem
    else { return false }
    let word = line.bytes.prefix { !Line.isBlank($0) }.count
    let needed = previous.indent + previous.bytes.count + 1 + word
    return needed > (previous.bytes.endsSentence ? width * 9 / 10 : width * 3 / 4)
  }

  /// The width, where most lines that others follow directly are near it and end amid a sentence.
  private static func width(of lines: [Line]) -> Int? {
    let longest = lines.reduce(0) { max($0, $1.indent + $1.bytes.count) }
    guard (30...130).contains(longest) else { return nil }
    var broken = 0
    var whole = 0
    for (line, next) in zip(lines, lines.dropFirst()) where !line.isEmpty && !next.isEmpty {
      guard !next.isListItem else { continue }
      if line.bytes.count * 2 > longest, !line.bytes.endsSentence {
        broken += 1
      } else {
        whole += 1
      }
    }
    return broken >= 2 && broken > whole ? longest : nil
  }
}
