/// Gives the words of a JSON record their meaning, and says where they have none.
struct RecordReader {
  let line: Int
  let finder: WordFinder

  func event(_ event: JSONRecord.Event, number: Int) throws(RecordError) -> Record.Event {
    let key = "events[\(number)]"
    let start = try date(event.start, key + ".start")
    var read = Record.Event(
      key: event.key ?? "event \(number + 1)",
      kind: try value(event.kind, key + ".kind"),
      status: try value(event.status, key + ".status"), start: start,
      basis: start == nil ? nil : try optional(event.basis, key + ".basis"),
      end: try date(event.end, key + ".end"), place: event.place, country: event.country,
      venue: event.venue, durationMinutes: event.minutes, series: event.series,
      partOf: event.partOf)
    if let minutes = event.minutes, minutes < 1 {
      throw RecordError(line: line, key: key + ".duration_minutes", message: "is not positive")
    }
    for (index, receipt) in (event.receipts ?? []).enumerated() {
      read.receipts.append(try self.receipt(receipt, "\(key).receipts[\(index)]"))
    }
    for (index, part) in (event.participants ?? []).enumerated() {
      read.participants.append(try participant(part, "\(key).participants[\(index)]"))
    }
    return read
  }

  func statement(
    _ statement: JSONRecord.Statement, number: Int
  ) throws(RecordError) -> Record.Statement {
    let key = "statements[\(number)]"
    var receipt: Receipt?
    if let given = statement.receipt {
      receipt = try self.receipt(given, key + ".receipt")
    } else if let span = finder.firstSpan(of: statement.text)
      ?? finder.loosestSpan(of: statement.text)
    {
      receipt = Receipt(span: span, rule: Self.rule, confidence: Self.confidence)
    }
    guard let receipt else {
      throw RecordError(line: line, key: key + ".text", message: "these words are not in the text")
    }
    return Record.Statement(
      speaker: statement.speaker, kind: try value(statement.kind, key + ".kind"),
      text: statement.text, cue: statement.cue, event: statement.event, medium: statement.medium,
      receipt: receipt)
  }

  /// A start and a length, as receipts have them.
  func sentence(_ pair: [Int], number: Int) throws(RecordError) -> TextSpan {
    guard pair.count == 2, pair[0] >= 1, pair[1] >= 1 else {
      throw RecordError(
        line: line, key: "sentences[\(number)]", message: "is not a start and a length from 1")
    }
    return TextSpan(start: pair[0], length: pair[1])
  }

  func day(_ text: String?, _ key: String) throws(RecordError) -> Day? {
    guard let text else { return nil }
    guard let day = Day(iso: text) else {
      throw RecordError(line: line, key: key, message: "'\(text)' is not a day, YYYY-MM-DD")
    }
    return day
  }

  private func participant(
    _ part: JSONRecord.Participant, _ key: String
  ) throws(RecordError) -> Record.Participant {
    var read = Record.Participant(
      person: part.person, status: try value(part.status, key + ".status"), office: part.office,
      represents: part.represents, role: try optional(part.role, key + ".role"),
      mode: try optional(part.mode, key + ".mode"), absenceReason: part.absenceReason)
    for (index, receipt) in (part.receipts ?? []).enumerated() {
      read.receipts.append(try self.receipt(receipt, "\(key).receipts[\(index)]"))
    }
    if read.receipts.isEmpty, let span = finder.firstSpan(ofPerson: part.person) {
      read.receipts = [Receipt(span: span, rule: Self.rule, confidence: Self.confidence)]
    }
    return read
  }

  private func receipt(
    _ receipt: JSONRecord.Receipt, _ key: String
  ) throws(RecordError) -> Receipt {
    let confidence = receipt.confidence ?? Self.confidence
    guard (0...1).contains(confidence) else {
      throw RecordError(line: line, key: key + ".confidence", message: "is not from 0 to 1")
    }
    return Receipt(
      span: TextSpan(start: receipt.start, length: receipt.length),
      rule: receipt.rule ?? Self.rule, confidence: confidence)
  }

  private func date(_ text: String?, _ key: String) throws(RecordError) -> PartialDate? {
    guard let text else { return nil }
    guard let date = PartialDate(edtf: text) else {
      throw RecordError(
        line: line, key: key, message: "'\(text)' is not a date, YYYY, YYYY-MM or YYYY-MM-DD")
    }
    return date
  }

  private func optional<Value: RawRepresentable<String> & CaseIterable>(
    _ text: String?, _ key: String
  ) throws(RecordError) -> Value? {
    guard let text else { return nil }
    return try value(text, key)
  }

  private func value<Value: RawRepresentable<String> & CaseIterable>(
    _ text: String, _ key: String
  ) throws(RecordError) -> Value {
    guard let value = Value(rawValue: text) else {
      let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
      throw RecordError(line: line, key: key, message: "'\(text)' is not one of \(known)")
    }
    return value
  }

  /// What a fact of a record rests on that names no rule.
  static let rule = "record"
  /// How far such a fact is trusted: it may be right or wrong.
  static let confidence = 0.5
}
