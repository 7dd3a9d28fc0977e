/// Turns the bytes of a feed into UTF-8 that declares nothing else.
///
/// What the server said of the encoding goes before what the feed says, and bytes that are UTF-8
/// throughout are read so whatever both say. A feed is read even where some of its bytes are wrong:
/// its items are often cut at bytes.
enum FeedEncoding {
  static func utf8(
    from bytes: [UInt8], charset: String?, name: String
  ) throws(InputProblem) -> [UInt8] {
    var text: [UInt8]
    do throws(InputProblem) {
      text = try TextEncoding.utf8(
        from: bytes, declared: charset ?? declared(in: bytes), name: name)
    } catch {
      guard !TextEncoding.looksBinary(bytes[...]) else { throw error }
      text = Array(String(decoding: bytes, as: UTF8.self).utf8)
    }
    let start = text.firstIndex { $0 > 0x20 } ?? text.endIndex
    let declaration = declaration(in: text[start...])
    text.removeSubrange(..<declaration.endIndex)
    return text
  }

  /// `<?xml version="1.0" encoding="windows-1251"?>`, or nothing.
  private static func declaration(in text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard text.starts(with: "<?xml".utf8),
      let end = text.prefix(400).firstIndex(of: UInt8(ascii: ">"))
    else { return text.prefix(0) }
    return text[...end]
  }

  private static func declared(in bytes: [UInt8]) -> String? {
    let declaration = String(
      decoding: declaration(in: bytes.drop { $0 <= 0x20 }), as: UTF8.self)
    guard let key = declaration.firstRange(of: "encoding") else { return nil }
    let value = declaration[key.upperBound...].drop { $0 != "\"" && $0 != "'" }.dropFirst()
    return String(value.prefix { $0 != "\"" && $0 != "'" })
  }
}
