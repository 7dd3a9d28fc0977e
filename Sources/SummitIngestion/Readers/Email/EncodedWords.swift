/// Words of a message's head in other letters than ASCII: `=?utf-8?q?T=C3=BCrkiye?=`.
///
/// https://www.rfc-editor.org/rfc/rfc2047
enum EncodedWords {
  /// The text of a field.
  static func text(of value: [UInt8]) -> String {
    var text: [UInt8] = []
    var rest = value[...]
    var wasEncoded = false
    while let start = rest.firstIndex(of: UInt8(ascii: "=")) {
      let between = rest[..<start]
      guard let word = Word(rest[start...]) else {
        text += rest[...start]
        rest = rest[(start + 1)...]
        wasEncoded = false
        continue
      }
      // Blanks between two encoded words only part them.
      if !wasEncoded || !between.allSatisfy(Line.isBlank) { text += between }
      text += word.text
      rest = rest[word.end...]
      wasEncoded = true
    }
    text += rest
    let utf8 = try? TextEncoding.utf8(from: text, name: "")
    return String(decoding: utf8 ?? text, as: UTF8.self)
  }

  private struct Word {
    let text: [UInt8]
    let end: Int

    init?(_ rest: ArraySlice<UInt8>) {
      let parts = rest.prefix(1000).split(
        separator: UInt8(ascii: "?"), maxSplits: 4, omittingEmptySubsequences: false)
      guard parts.count == 5, parts[0].elementsEqual("=".utf8),
        parts[4].first == UInt8(ascii: "="), let kind = parts[2].first
      else { return nil }
      let charset = parts[1].prefix { $0 != UInt8(ascii: "*") }
      let bytes: [UInt8]
      switch kind | 0x20 {
      case UInt8(ascii: "b"): bytes = TransferEncoding.base64(parts[3])
      case UInt8(ascii: "q"):
        let spaced = parts[3].map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
        bytes = TransferEncoding.quotedPrintable(spaced[...])
      default: return nil
      }
      text =
        (try? TextEncoding.utf8(
          from: bytes, declared: String(decoding: charset, as: UTF8.self), name: "")) ?? []
      end = parts[4].startIndex + 1
    }
  }
}
