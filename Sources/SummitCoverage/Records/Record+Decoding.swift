internal import FoundationEssentials

extension Record {
  /// The record that a line of JSON writes, as `summitry extract` prints it or any other program
  /// that follows the record format.
  ///
  /// ```json
  /// {"article": "lindmark.txt", "text": "Anna Vale met Ion Osei in Lindmark.", "people": […], …}
  /// ```
  ///
  /// Where a receipt is missing its words are searched for in the text: a statement's own, and a
  /// person's name. The outlet is the publisher where the record has no `publisher`.
  ///
  /// - Parameters:
  ///   - line: The JSON as UTF-8.
  ///   - number: The line's number in its file, for errors.
  ///   - text: The article's text, for records that do not carry it.
  /// - Throws: A ``RecordError`` that names the line and the key.
  public init(
    json line: some Sequence<UInt8>, number: Int = 1, text: String? = nil
  ) throws(RecordError) {
    let json = try JSONRecord(line: Data(line), number: number)
    guard let text = json.text ?? text else {
      throw RecordError(
        line: number, key: "text",
        message: "is missing; facts are kept with the words that they rest on")
    }
    let reader = RecordReader(line: number, finder: WordFinder(text))
    let name = json.article ?? json.url ?? "line \(number)"
    self.init(
      article: Article(
        name: name, title: json.title,
        outlet: json.publisher ?? (json.agency == nil ? json.outlet : nil), agency: json.agency,
        byline: json.byline, dateline: json.dateline,
        published: try reader.day(json.published, "published"), url: json.url,
        language: json.language, text: text),
      people: json.people ?? [])
    for (index, event) in (json.events ?? []).enumerated() {
      events.append(try reader.event(event, number: index))
    }
    for (index, statement) in (json.statements ?? []).enumerated() {
      statements.append(try reader.statement(statement, number: index))
    }
    for (index, pair) in (json.sentences ?? []).enumerated() {
      sentences.append(try reader.sentence(pair, number: index))
    }
  }
}

extension JSONRecord {
  fileprivate init(line: Data, number: Int) throws(RecordError) {
    do {
      self = try JSONDecoder().decode(JSONRecord.self, from: line)
    } catch DecodingError.typeMismatch(let type, let context) where context.key != nil {
      throw RecordError(
        line: number, key: context.key, message: "is not of the expected type, \(type)")
    } catch DecodingError.valueNotFound(_, let context) {
      throw RecordError(line: number, key: context.key, message: "is null but must be told")
    } catch DecodingError.keyNotFound(let key, let context) {
      let path = [context.key, key.stringValue].compactMap(\.self).joined(separator: ".")
      throw RecordError(line: number, key: path, message: "is missing")
    } catch {
      throw RecordError(line: number, key: nil, message: "is no JSON object; write one a line")
    }
  }
}

extension DecodingError.Context {
  /// `events[0].kind`, or nil for the whole line.
  fileprivate var key: String? {
    var path = ""
    for part in codingPath {
      if let index = part.intValue {
        path += "[\(index)]"
      } else {
        path += path.isEmpty ? part.stringValue : "." + part.stringValue
      }
    }
    return path.isEmpty ? nil : path
  }
}
