/// The path of a rule in robots.txt, in which `*` stands for anything and a last `$` for the end.
struct PathPattern: Hashable, Sendable {
  private let bytes: [UInt8]
  private let isAnchored: Bool
  /// How specific it is: the number of its bytes, stars and the end included.
  let length: Int

  /// The pattern; nil for an empty one, which matches nothing.
  init?(_ text: String) {
    guard !text.isEmpty else { return nil }
    isAnchored = text.hasSuffix("$")
    bytes = Self.normalized((isAnchored ? text.dropLast() : text[...]).utf8)
    length = bytes.count + (isAnchored ? 1 : 0)
  }

  /// Whether a normalized path begins with the pattern, or is it where that is anchored.
  ///
  /// After a mismatch only the last star is tried again, one byte further on: the time is at most
  /// the product of the lengths.
  func matches(_ path: [UInt8]) -> Bool {
    let star = UInt8(ascii: "*")
    var (inPattern, inPath) = (0, 0)
    var retry: (pattern: Int, path: Int)?
    while true {
      if inPattern == bytes.count {
        if !isAnchored || inPath == path.count { return true }
      } else if bytes[inPattern] == star {
        inPattern += 1
        retry = (inPattern, inPath)
        continue
      } else if inPath < path.count, bytes[inPattern] == path[inPath] {
        inPattern += 1
        inPath += 1
        continue
      }
      guard let last = retry, last.path < path.count else { return false }
      retry = (last.pattern, last.path + 1)
      (inPattern, inPath) = (last.pattern, last.path + 1)
    }
  }

  /// The path in one spelling: what needs no escape has none, what does has one in capitals.
  static func normalized(_ path: some Collection<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var rest = Array(path)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let value = escaped(rest.prefix(2)) {
        rest = rest.dropFirst(2)
        result += isUnreserved(value) ? [value] : escape(value)
      } else {
        result += byte < 0x21 || byte > 0x7E ? escape(byte) : [byte]
      }
    }
    return result
  }

  private static func escape(_ byte: UInt8) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    return [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }

  private static func escaped(_ digits: ArraySlice<UInt8>) -> UInt8? {
    guard digits.count == 2, digits.allSatisfy({ $0 != UInt8(ascii: "+") }) else { return nil }
    return UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-._~".utf8.contains(byte)
    }
  }
}
