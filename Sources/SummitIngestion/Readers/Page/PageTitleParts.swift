/// The parts of a title that bars, dashes and the like part: "Leaders meet | World - Lindmark Post".
///
/// A title may have colons of its own, so only what stands before its first may be a part.
struct PageTitleParts {
  /// The parts and where in the title they stand.
  private(set) var parts: [(text: String, range: Range<Int>)] = []
  /// What stands before the first colon, and where the rest begins.
  private(set) var opening: (text: String, rest: Int)?

  private let bytes: [UInt8]

  init(_ title: String) {
    bytes = Array(title.utf8)
    var start = 0
    var index = 0
    while index < bytes.count {
      let length = Self.mark(at: index, in: bytes)
      if length > 0, index > start {
        add(start..<index)
        start = index + length
      }
      if opening == nil, index > 0, bytes[index...].starts(with: [0x3A, 0x20]) {
        opening = (text(0..<index), index + 2)
      }
      index += max(length, 1)
    }
    add(start..<bytes.count)
  }

  /// The title from the first of these parts to the last, with what parts them.
  func title(_ range: ClosedRange<Int>) -> String {
    text(parts[range.lowerBound].range.lowerBound..<parts[range.upperBound].range.upperBound)
  }

  /// The title after its first colon.
  var rest: String? { opening.map { text($0.rest..<bytes.count) } }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private mutating func add(_ range: Range<Int>) {
    let part = text(range)
    if part.utf8.contains(where: { $0 != 0x20 }) { parts.append((part, range)) }
  }

  /// How many bytes the mark there takes, its blanks included.
  private static func mark(at index: Int, in bytes: [UInt8]) -> Int {
    let byte = bytes[index]
    guard byte == 0x20 || byte == UInt8(ascii: "|") else { return 0 }
    for mark in marks where bytes[index...].starts(with: mark) { return mark.count }
    return 0
  }

  private static let marks: [[UInt8]] = [
    " | ", " - ", " – ", " — ", " » ", " :: ", " • ", " · ", "| ",
  ].map { Array($0.utf8) }
}
