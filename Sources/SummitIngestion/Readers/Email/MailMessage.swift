/// The articles in a message: its own words, and the messages that it passes on.
struct MailMessage {
  private let file: String
  private let name: String
  private let line: Int?
  private var text: MailPart?
  private var page: MailPart?
  private var messages: [MailPart] = []

  private static let deepest = 20

  /// The articles, first the message's own.
  static func documents(
    in bytes: [UInt8], file: String, name: String, line: Int?
  ) throws(InputProblem) -> [Document] {
    // Every line end a line feed; no text in mail means a carriage return.
    var message = bytes
    message.removeAll { $0 == 0x0D }
    return try documents(of: MailPart(message[...]), file: file, name: name, line: line, depth: 0)
  }

  private static func documents(
    of part: MailPart, file: String, name: String, line: Int?, depth: Int
  ) throws(InputProblem) -> [Document] {
    guard depth < 4 else { return [] }
    var message = MailMessage(file: file, name: name, line: line)
    message.gather(part, depth: 0)
    var documents: [Document] = []
    if let own = try message.document(under: part.head) { documents.append(own) }
    for (index, inner) in message.messages.enumerated() {
      documents += try Self.documents(
        of: inner, file: file, name: "\(name)#\(index + 1)", line: line, depth: depth + 1)
    }
    return documents
  }

  private init(file: String, name: String, line: Int?) {
    self.file = file
    self.name = name
    self.line = line
  }

  /// Finds the first text and the first page among the parts, and the messages.
  private mutating func gather(_ part: MailPart, depth: Int) {
    guard depth < Self.deepest else { return }
    switch part.type.name {
    case "message/rfc822":
      // One that is passed on stands in the part as it was sent.
      messages.append(MailPart(part.content[...]))
    case "text/plain" where !part.isAttachment: text = text ?? part
    case _ where part.type.isHTML && !part.isAttachment: page = page ?? part
    default: for inner in part.parts { gather(inner, depth: depth + 1) }
    }
  }

  /// The message's own words: of a page that a browser saved the page, else the text, unless that
  /// only says where the page is.
  private func document(under head: MailHead) throws(InputProblem) -> Document? {
    let isSavedPage = head.savedFrom != nil && text == nil
    if let text, page == nil || text.content.count >= 400 {
      let words = try TextEncoding.utf8(
        from: text.content, declared: text.type["charset"], name: file)
      var document = document(.passage, MailText(words, type: text.type).bytes)
      document.given = head.given
      return words.allSatisfy { $0 <= 0x20 } && !messages.isEmpty ? nil : document
    }
    guard let page else { return nil }
    var document = document(.page, page.content)
    document.charset = page.type["charset"]
    document.given = isSavedPage ? ArticleFields() : head.given
    document.given.url = head.savedFrom
    document.name = head.savedFrom ?? name
    return document
  }

  private func document(_ kind: Document.Kind, _ bytes: [UInt8]) -> Document {
    Document(kind: kind, bytes: bytes, name: name, origin: file, line: line)
  }
}
