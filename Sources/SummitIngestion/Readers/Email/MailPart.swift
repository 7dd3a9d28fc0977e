/// A message, or one of the parts that it is made of.
///
/// https://www.rfc-editor.org/rfc/rfc2046
struct MailPart {
  let head: MailHead
  let type: MediaType
  private let body: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    var end = bytes.startIndex
    head = MailHead(fields: HeaderFields(bytes, end: &end))
    body = bytes[end...]
    type = MediaType(head.fields["content-type"] ?? "text/plain")
  }

  /// The words of a text, or the bytes of a page.
  var content: [UInt8] {
    TransferEncoding.decoded(body, head.fields["content-transfer-encoding"])
  }

  var isAttachment: Bool {
    head.fields["content-disposition"].map { MediaType($0).name == "attachment" } ?? false
  }

  /// The parts between the boundaries; none where it is no multipart.
  var parts: [MailPart] {
    guard type.name.hasPrefix("multipart/"), let boundary = type["boundary"], !boundary.isEmpty
    else { return [] }
    let mark = Array("--\(boundary)".utf8)
    var parts: [MailPart] = []
    var start: Int?
    var index = body.startIndex
    while index < body.endIndex, parts.count < 1000 {
      let end = body[index...].firstIndex(of: 0x0A) ?? body.endIndex
      let line = body[index..<end]
      if line.starts(with: mark) {
        if let start { parts.append(MailPart(body[start..<max(start, index - 1)])) }
        let isLast = line.dropFirst(mark.count).starts(with: "--".utf8)
        start = isLast ? nil : min(end + 1, body.endIndex)
      }
      index = end + 1
    }
    // A message that is cut off has its last part to the end.
    if let start { parts.append(MailPart(body[start...])) }
    return parts
  }
}
