extension MarkupDocument {
  /// Reads HTML however broken it is; `charset` is what the server or the sender said.
  init(html bytes: [UInt8], charset: String? = nil, name: String) throws(InputProblem) {
    let text = try MarkupEncoding.utf8(from: bytes, charset: charset, name: name)
    let builder = MarkupParser.html(MarkupTrimming(text).bytes)
    guard !builder.isTooDeep else { throw Self.tooDeep(name, builder.limit) }
    self = builder.document
    guard !nodes.isEmpty else {
      throw InputProblem(name: name, message: "there is no HTML in it; save the page again")
    }
  }

  /// Reads XML as far as it is well formed.
  init(xml bytes: [UInt8], name: String) throws(InputProblem) {
    let builder = MarkupParser.xml(bytes)
    guard !builder.isTooDeep else { throw Self.tooDeep(name, builder.limit) }
    self = builder.document
    guard !nodes.isEmpty else {
      throw InputProblem(name: name, message: "there is no XML in it; save the file again")
    }
  }

  private static func tooDeep(_ name: String, _ limit: Int) -> InputProblem {
    InputProblem(
      name: name,
      message: "its elements are nested more than \(limit) deep; "
        + "save the article as plain text")
  }
}
