/// A file that is one article: text, Markdown or a web page.
struct WholeFile: DocumentSource {
  private let input: ByteInput
  private let kind: Document.Kind
  private let hints: InputHints
  private var isRead = false

  init(_ input: ByteInput, kind: Document.Kind, hints: InputHints) {
    self.input = input
    self.kind = kind
    self.hints = hints
  }

  mutating func next() throws(InputProblem) -> Document? {
    guard !isRead else { return nil }
    isRead = true
    var bytes = try input.rest()
    guard !bytes.isEmpty else {
      throw InputProblem(
        name: input.name, message: "the file is empty; remove it or save the article again")
    }
    if kind != .page {
      bytes = try TextEncoding.utf8(from: bytes, declared: hints.charset, name: input.name)
    }
    var document = Document(
      kind: kind, bytes: bytes, name: Document.name(of: input.name), origin: input.name)
    document.charset = hints.charset
    document.given.url = hints.url
    return document
  }
}
