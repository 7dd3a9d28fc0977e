/// The head of a web server's answer.
///
/// https://www.rfc-editor.org/rfc/rfc9112
struct WebAnswer {
  let status: Int
  let fields: HeaderFields
  let type: MediaType
  /// Where the content begins.
  let contentStart: Int

  /// Reads the head; nil where there is none.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard bytes.starts(with: "HTTP/".utf8), let end = bytes.firstIndex(of: 0x0A) else { return nil }
    let words = bytes[..<end].split(separator: 0x20)
    guard words.count > 1, let status = Int(String(decoding: words[1].prefix(3), as: UTF8.self))
    else { return nil }
    self.status = status
    var start = 0
    fields = HeaderFields(bytes[(end + 1)...], end: &start)
    contentStart = start
    type = MediaType(fields["content-type"] ?? "")
  }

  enum Kind {
    case page, feed, text, none
  }

  /// What kind of article source the content is, as far as the head tells.
  var kind: Kind {
    guard (200...299).contains(status) else { return .none }
    if type.isHTML || type.name.isEmpty { return .page }
    if type.name == "text/plain" { return .text }
    return type.name.hasSuffix("/xml")
      || type.name.hasSuffix("+xml") && type.name != "image/svg+xml"
      ? .feed : .none
  }
}

/// The content of a record, as it was before a web server packed it.
struct WebContent {
  private(set) var bytes: [UInt8]
  private(set) var charset: String?
  private(set) var kind: WebAnswer.Kind

  init(_ content: [UInt8], of record: WebRecord, limit: Int) throws(InputProblem) {
    guard record.isAnswer, let answer = WebAnswer(content[...]) else {
      bytes = content
      charset = record.type["charset"]
      kind = record.isAnswer ? .none : record.type.isHTML ? .page : .text
      return
    }
    bytes = Array(content[answer.contentStart...])
    charset = answer.type["charset"]
    kind = answer.kind
    if answer.fields["transfer-encoding"]?.lowercased().contains("chunked") == true {
      bytes = Self.joined(bytes) ?? bytes
    }
    if let name = answer.fields["content-encoding"]?.lowercased(), name != "identity" {
      bytes = try Self.unpacked(bytes, name, record, limit: limit)
    }
    kind = Self.kind(answer.kind, of: bytes, record)
  }

  /// The kind, now that the content can be seen: other XML than feeds is none, and neither is what
  /// tells robots where to go.
  private static func kind(
    _ kind: WebAnswer.Kind, of bytes: [UInt8], _ record: WebRecord
  ) -> WebAnswer.Kind {
    if bytes.isEmpty { return .none }
    let opening = MarkupOpening.format(of: bytes[...].drop { $0 <= 0x20 || $0 >= 0x80 })
    switch kind {
    case .feed: return opening == .feed ? .feed : opening == .html ? .page : .none
    case .page: return opening == .feed ? .feed : .page
    case .text: return record.url?.hasSuffix("/robots.txt") == true ? .none : .text
    case .none: return .none
    }
  }

  /// The chunks without their lengths; nil where they are none, as in archives whose writer joined
  /// them and kept the head.
  private static func joined(_ bytes: [UInt8]) -> [UInt8]? {
    var joined: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let line = bytes[index...].prefix { $0 != 0x0A }
      let digits = line.prefix { $0 != UInt8(ascii: ";") && $0 > 0x20 }
      guard digits.count < 9, let size = Int(String(decoding: digits, as: UTF8.self), radix: 16),
        size >= 0
      else { return joined.isEmpty ? nil : joined }
      let start = line.endIndex + 1
      guard size > 0, start < bytes.count else { return joined }
      joined += bytes[start..<min(start + size, bytes.count)]
      index = min(start + size, bytes.count)
      while index < bytes.count, bytes[index] == 0x0D || bytes[index] == 0x0A { index += 1 }
    }
    return joined
  }

  private static func unpacked(
    _ bytes: [UInt8], _ name: String, _ record: WebRecord, limit: Int
  ) throws(InputProblem) -> [UInt8] {
    let unpacked: [UInt8]?
    switch name {
    case "gzip", "x-gzip":
      // Some writers unpack the content and keep the head.
      guard bytes.starts(with: GzipSource.mark) else { return bytes }
      unpacked = Inflater.unpacked(bytes, .gzip, limit: limit)
    case "deflate":
      unpacked =
        Inflater.unpacked(bytes, .zlib, limit: limit)
        ?? Inflater.unpacked(bytes, .none, limit: limit)
    default:
      guard !TextEncoding.looksBinary(bytes.prefix(512)) else {
        throw record.problem("it is packed as \(name), which is not read; fetch it as gzip")
      }
      return bytes
    }
    guard let unpacked else {
      throw record.problem("its packed content is damaged or over the limit; it was left out")
    }
    return unpacked
  }
}
