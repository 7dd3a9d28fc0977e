import SummitCoverage

/// A line of an article's text, without the blanks around it.
struct Line {
  /// Its UTF-8, with the blanks inside as they were.
  let bytes: ArraySlice<UInt8>
  /// Its number in the file, from 1.
  let number: Int
  /// How many blanks it is set in by.
  let indent: Int
  /// How many blanks stand after it.
  let trailing: Int

  init(_ bytes: ArraySlice<UInt8>, number: Int) {
    let start = bytes.firstIndex { !Line.isBlank($0) } ?? bytes.endIndex
    let end = (bytes.lastIndex { !Line.isBlank($0) } ?? start - 1) + 1
    self.bytes = bytes[start..<end]
    self.number = number
    indent = start - bytes.startIndex
    trailing = bytes.endIndex - end
  }

  init(_ text: String, number: Int = 0) {
    self.init(Array(text.utf8)[...], number: number)
  }

  var isEmpty: Bool { bytes.isEmpty }

  /// Its text with runs of blanks collapsed to one space.
  var text: String {
    String(decoding: bytes.collapsed, as: UTF8.self)
  }

  /// Whether it begins with the mark of a list's item.
  var isListItem: Bool {
    guard let first = bytes.first, first >= 0x80 || first == 0x2D || first == 0x2A || first < 0x3A
    else { return false }
    for mark in ["- ", "* ", "• ", "– ", "‣ ", "◦ ", "▪ ", "● "]
    where bytes.starts(with: mark.utf8) {
      return true
    }
    let digits = bytes.prefix { 0x30...0x39 ~= $0 }
    let rest = bytes[digits.endIndex...]
    return (1...2).contains(digits.count)
      && (rest.starts(with: ". ".utf8) || rest.starts(with: ") ".utf8))
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}

extension ArraySlice<UInt8> {
  /// The bytes with runs of blanks collapsed to one space and none at the ends.
  var collapsed: [UInt8] {
    if isCollapsed { return Array(self) }
    var result: [UInt8] = []
    result.reserveCapacity(count)
    for byte in self {
      if !Line.isBlank(byte) {
        result.append(byte)
      } else if let last = result.last, last != 0x20 {
        result.append(0x20)
      }
    }
    if result.last == 0x20 { result.removeLast() }
    return result
  }

  /// Whether its only blanks are single spaces amid it, as those of most lines are.
  private var isCollapsed: Bool {
    let bytes = span
    guard !bytes.isEmpty else { return true }
    guard bytes[0] != 0x20, bytes[bytes.count - 1] != 0x20 else { return false }
    var index = 0
    // Each eight bytes begin with the last one of those before, to have all neighbours.
    while index + 8 <= bytes.count {
      let eight = EightBytes(bytes, at: index)
      if eight.have(0x09) || eight.mayRepeat(0x20) { return false }
      index += 7
    }
    var last: UInt8 = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x09 || byte == 0x20 && last == 0x20 { return false }
      last = byte
      index += 1
    }
    return true
  }

  /// Whether it ends as a sentence does, closing quotation marks and brackets aside.
  var endsSentence: Bool {
    var end = endIndex
    while end > startIndex {
      let rest = self[..<end]
      if [0x22, 0x27, 0x29, 0x5D].contains(self[end - 1]) {
        end -= 1
      } else if rest.ends(with: "”") || rest.ends(with: "’") || rest.ends(with: "»") {
        end -= rest.ends(with: "»") ? 2 : 3
      } else {
        break
      }
    }
    let rest = self[..<end]
    return [0x2E, 0x3F, 0x21].contains(rest.last) || rest.ends(with: "…")
  }

  /// Whether it begins with the ASCII text, whose small letters stand for capitals as well.
  func begins(with text: some Sequence<UInt8>) -> Bool {
    starts(with: text) { $0.isSame(ignoringCase: $1) }
  }

  func ends(with text: String) -> Bool {
    suffix(text.utf8.count).elementsEqual(text.utf8)
  }
}
