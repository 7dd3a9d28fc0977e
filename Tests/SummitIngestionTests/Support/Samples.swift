import Foundation
import SummitCoverage

/// Builds records whose receipts point at words of their text.
enum Samples {
  static let text = """
    President Anna Vale of Lindland met Prime Minister Ion Osei of Valmark in Lindmark on 15 May \
    2024. Foreign Minister Marta Quill joined the talks at the Old Palace.

    "We have agreed to talk again," Vale told the Courier.
    """

  /// An article with this text, and what it tells.
  static func record(
    _ name: String = "talks.txt", title: String? = "Talks", outlet: String? = "Courier",
    published: String? = "2024-05-16", url: String? = nil, text: String = text,
    people: [String] = [], events: [Record.Event] = [], statements: [Record.Statement] = []
  ) -> Record {
    Record(
      article: Article(
        name: name, title: title, outlet: outlet, published: published.flatMap { Day(iso: $0) },
        url: url, text: text),
      people: people, events: events, statements: statements)
  }

  /// The talks of Vale and Osei, as far as they are told.
  static func talks(
    key: String = "talks", kind: EventKind = .summit, status: EventStatus = .held,
    start: String? = "2024-05-15", place: String? = "Lindmark", venue: String? = nil,
    country: String? = nil, series: String? = nil, partOf: String? = nil, minutes: Int? = nil,
    people: [Record.Participant]? = nil, quoting words: String? = "met",
    in text: String = text, confidence: Double = 0.8
  ) -> Record.Event {
    Record.Event(
      key: key, kind: kind, status: status, start: start.flatMap { PartialDate(edtf: $0) },
      basis: start == nil ? nil : .stated, place: place, country: country, venue: venue,
      durationMinutes: minutes, series: series, partOf: partOf,
      participants: people ?? [
        vale(status == .planned ? .expected : .attended),
        osei(status == .planned ? .expected : .attended),
      ],
      receipts: words.map { [receipt($0, in: text, confidence)] } ?? [])
  }

  static func vale(
    _ status: AttendanceStatus = .attended, confidence: Double = 0.8
  ) -> Record.Participant {
    person("Anna Vale", status, "President", "Lindland", quoting: "Vale", confidence)
  }

  static func osei(
    _ status: AttendanceStatus = .attended, confidence: Double = 0.8
  ) -> Record.Participant {
    person("Ion Osei", status, "Prime Minister", "Valmark", quoting: "Osei", confidence)
  }

  static func person(
    _ name: String, _ status: AttendanceStatus = .attended, _ office: String? = nil,
    _ party: String? = nil, quoting words: String? = "met", _ confidence: Double = 0.8,
    in text: String = text
  ) -> Record.Participant {
    Record.Participant(
      person: name, status: status, office: office, represents: party,
      receipts: words.map { [receipt($0, in: text, confidence)] } ?? [])
  }

  static func said(
    _ words: String, by speaker: String, at event: String? = nil, to medium: String? = nil,
    in text: String = text
  ) -> Record.Statement {
    Record.Statement(
      speaker: speaker, kind: .direct, text: words, cue: "told", event: event, medium: medium,
      receipt: receipt(words, in: text, 0.9))
  }

  /// A receipt for the first place of the words in the text, counted in Unicode scalars.
  static func receipt(
    _ words: String, in text: String = text, _ confidence: Double = 0.8
  ) -> Receipt {
    guard let range = text.range(of: words) else {
      return Receipt(span: TextSpan(start: 0, length: 0), rule: "sample", confidence: confidence)
    }
    let scalars = text.unicodeScalars
    return Receipt(
      span: TextSpan(
        start: scalars.distance(from: scalars.startIndex, to: range.lowerBound) + 1,
        length: scalars.distance(from: range.lowerBound, to: range.upperBound)),
      rule: "sample", confidence: confidence)
  }
}
