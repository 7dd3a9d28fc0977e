/// A web archive, as crawlers and browsers keep what they fetched: WARC.
///
/// Pages, feeds and texts that were answered with success are read, and the texts of WET files;
/// the rest is passed over unseen. Nothing tells when a page was published but the page.
///
/// https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/
struct WebArchive: DocumentSource {
  private let input: ByteInput
  private var feed: Feed?

  init(_ input: ByteInput) {
    self.input = input
  }

  mutating func next() throws(InputProblem) -> Document? {
    while true {
      if let document = try feed?.next() { return document }
      feed = nil
      while let byte = try input.peek(1).first, byte == 0x0D || byte == 0x0A { input.drop(1) }
      guard try !input.peek(1).isEmpty else { return nil }
      guard try input.peek(5).elementsEqual("WARC/".utf8) else {
        try findNextRecord()
        throw InputProblem(
          name: input.name,
          message: "between two records stands something else, and was left out; "
            + "a Content-Length before it is wrong")
      }
      if let document = try document(of: WebRecord(from: input)) { return document }
    }
  }

  private mutating func document(of record: WebRecord) throws(InputProblem) -> Document? {
    guard record.isWanted, try answers(record) else {
      guard try input.skip(record.length) == record.length else { throw record.cutOff }
      return nil
    }
    guard record.length <= input.limit else {
      _ = try input.skip(record.length)
      throw record.problem("it is larger than the limit of \(input.limit) bytes; it was left out")
    }
    let content = try input.take(record.length)
    guard content.count == record.length else { throw record.cutOff }
    try check(content, of: record)
    return try document(of: record, WebContent(content, of: record, limit: input.limit))
  }

  private mutating func document(
    of record: WebRecord, _ content: WebContent
  ) throws(InputProblem) -> Document? {
    switch content.kind {
    case .none: return nil
    case .feed:
      let bytes = ByteInput(
        content.bytes, then: MemorySource([]), name: record.origin, limit: input.limit)
      feed = Feed(bytes, hints: InputHints(url: record.url))
      return try feed?.next()
    case .page, .text:
      var document = Document(
        kind: content.kind == .page ? .page : .passage, bytes: content.bytes,
        name: record.url ?? Document.name(of: input.name), origin: record.origin)
      document.given.url = record.url
      document.charset = content.charset
      if document.kind == .passage {
        document.bytes = try TextEncoding.utf8(
          from: content.bytes, declared: content.charset, name: record.origin)
      }
      return document
    }
  }

  /// Whether the answer in the record is of a kind that is read, which its head tells.
  private func answers(_ record: WebRecord) throws(InputProblem) -> Bool {
    guard record.isAnswer else { return true }
    let start = try input.peek(min(record.length, 1 << 15))
    guard let answer = WebAnswer(start) else { return false }
    return answer.kind != .none
  }

  /// Makes sure that a record ends where its length says.
  ///
  /// What was taken too much is put back, so that no record is lost.
  private func check(_ content: [UInt8], of record: WebRecord) throws(InputProblem) {
    let after = try input.peek(9)
    let end = Array("\r\n\r\nWARC/".utf8)
    guard !after.elementsEqual(end), !after.isEmpty, !after.elementsEqual(end.prefix(4)) else {
      return
    }
    if let start = content[...].firstPosition(of: end + Array("1.".utf8)) {
      input.putBack(content[(start + 4)...])
    } else {
      try findNextRecord()
    }
    throw record.problem("its Content-Length is wrong; it was left out")
  }

  /// Goes on to where the next record begins, or to the end.
  private func findNextRecord() throws(InputProblem) {
    let mark = Array("\nWARC/1.".utf8)
    while true {
      if let start = input.available.firstPosition(of: mark) {
        input.drop(start + 1 - input.available.startIndex)
        return
      }
      input.drop(max(input.available.count - mark.count, 0))
      guard try input.fill() else {
        input.drop(input.available.count)
        return
      }
    }
  }
}

extension ArraySlice<UInt8> {
  /// Where the bytes stand for the first time.
  func firstPosition(of mark: [UInt8]) -> Int? {
    guard let first = mark.first else { return nil }
    var rest = self
    while let index = rest.firstIndex(of: first) {
      rest = rest[index...]
      if rest.starts(with: mark) { return index }
      rest = rest.dropFirst()
    }
    return nil
  }
}
