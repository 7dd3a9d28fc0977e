/// Opens a file as the articles that lie in it.
enum Documents {
  /// The articles of the file, in the format that is given, or else in the one that the bytes and
  /// then the name tell.
  static func of(
    _ input: ByteInput, hints: InputHints
  ) throws(InputProblem) -> any DocumentSource {
    let format: ArticleFormat
    if let given = hints.format {
      format = given
    } else {
      format = try FormatRecognition.format(
        of: input.peek(FormatRecognition.reach), input.name, servedAs: hints.servedAs)
    }
    switch format {
    case .text: return WholeFile(input, kind: .text, hints: hints)
    case .markdown: return WholeFile(input, kind: .markdown, hints: hints)
    case .html: return WholeFile(input, kind: .page, hints: hints)
    case .json: return try JSONFile(.utf8(input, hints), url: hints.url)
    case .ndjson: return try JSONLines(.utf8(input, hints))
    case .csv: return try Table(.utf8(input, hints), separators: ",;\t|")
    case .tsv: return try Table(.utf8(input, hints), separators: "\t")
    case .warc: return WebArchive(input)
    case .email: return try Mail.open(input)
    case .feed: return Feed(input, hints: hints)
    }
  }
}

extension ByteInput {
  /// The same without its byte order mark.
  ///
  /// UTF-16, which spreadsheets write, is turned into UTF-8 all at once; whatever else it is shows
  /// in each of its parts.
  fileprivate static func utf8(
    _ input: ByteInput, _ hints: InputHints
  ) throws(InputProblem) -> ByteInput {
    let start = try input.peek(8)
    if start.starts(with: TextEncoding.utf8Mark) { input.drop(3) }
    guard TextEncoding.byteOrder(of: Array(start)) != nil else { return input }
    let text = try TextEncoding.utf8(from: input.rest(), name: input.name)
    return ByteInput(text, then: MemorySource([]), name: input.name, limit: input.limit)
  }
}
