/// A table of articles, one a row, under a head that names the columns.
///
/// It is read row by row. A field in quotation marks may hold line ends and separators.
struct Table: DocumentSource {
  private let input: ByteInput
  private let head: TableHead
  private var line = 0

  init(_ input: ByteInput, separators: String) throws(InputProblem) {
    self.input = input
    var first: [UInt8] = []
    while first.isEmpty {
      line += 1
      guard let next = try input.line(number: line) else {
        throw InputProblem(
          name: input.name, message: "the table is empty; remove it or export it again")
      }
      first = next
    }
    let text = try TextEncoding.utf8(from: first, name: input.name)
    guard let head = TableHead(text[...], separators: separators) else {
      throw InputProblem(
        name: input.name, line: line,
        message: "no column of the first row is the text; "
          + "name the columns title, text, published, outlet, url")
    }
    self.head = head
    if !head.hasNames {
      input.putBack(first + [0x0A])
      line -= 1
    }
  }

  mutating func next() throws(InputProblem) -> Document? {
    guard let (row, start) = try row() else { return nil }
    guard row.fields.dropFirst(head.names.count).allSatisfy(\.isEmpty) else {
      throw InputProblem(
        name: input.name, line: start,
        message: "the row has \(row.fields.count) fields under \(head.names.count) columns; "
          + "put quotation marks around those that hold a separator")
    }
    return try document(row, at: start)
  }

  /// The next row that is not empty, and the line at which it begins.
  private mutating func row() throws(InputProblem) -> (TableRow, Int)? {
    var row = TableRow(separator: head.separator)
    var start = line + 1
    while true {
      line += 1
      guard let next = try input.line(number: line) else {
        guard row.count > 0 else { return nil }
        throw InputProblem(
          name: input.name, line: start,
          message: "a quotation mark that opens in this row is never closed; close it")
      }
      if row.count == 0, next.isEmpty {
        start = line + 1
        continue
      }
      row.append(next[...])
      guard row.count <= input.limit else {
        _ = try input.skip(.max)
        throw input.tooLarge("the row", line: start)
      }
      if row.isWhole { return (row, start) }
    }
  }

  /// The text of a field, or the texts of a list in it as programs write one: `['Anna Vale']`.
  private static func values(of text: String) -> [String] {
    guard text.utf8.count < 1000, text.hasPrefix("['") || text.hasPrefix("[\"") || text == "[]",
      text.hasSuffix("]")
    else { return [text] }
    return text.dropFirst().dropLast().split(separator: ",").map { item in
      String(item.trimmed.dropFirst().dropLast())
    }
  }

  private func document(_ row: TableRow, at start: Int) throws(InputProblem) -> Document {
    var fields = FieldCollector()
    for (name, bytes) in zip(head.names, row.fields) where !bytes.isEmpty {
      do throws(InputProblem) {
        let text = try TextEncoding.utf8(from: bytes, name: input.name)
        fields.add(name, Self.values(of: String(decoding: text, as: UTF8.self)))
      } catch {
        throw InputProblem(name: input.name, line: start, message: error.message)
      }
    }
    let body = fields[.text] ?? fields[.html] ?? fields[.summary] ?? ""
    let isHTML = fields[.text] == nil && fields[.html] != nil || Fragment.isMarkup(body)
    let given = fields.fields
    var document = Document(
      kind: isHTML ? .fragment : .passage, bytes: Array(body.utf8),
      name: given.url ?? "\(Document.name(of: input.name)):\(start)", origin: input.name,
      line: start)
    document.given = given
    return document
  }
}
