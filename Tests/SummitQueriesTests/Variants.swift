import SummitCoverage
import SummitQueries
import Testing

/// Every question with every combination of its filters.
enum Variants {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let queries: [Query]
  }

  static var all: [Case] {
    fixed + statements + timelines
  }

  private static var fixed: [Case] {
    let questions: [any Question] = [
      Attendees(of: 1), Attendees(of: 1, status: .attended), AttendedBy(person: 1),
      AttendedBy(person: 1, status: .expected), Encounters(between: 1, and: 2),
      EncounterCounts(of: 1), EncounterCounts(of: 1, with: 2), EventDossier(of: 1),
      PersonDossier(of: 1), ArticleDossier(of: 1), ArticleSearch(for: "herring"),
      SupportingSentences(for: .attendance(1)), SupportingSentences(for: .event(1)),
      SupportingSentences(for: .statement(1)), EventSelector("lindmark 2025"),
      EventSelector("press conference lindmark"), PersonSelector("vale"),
      SpeakerSelector("chancery"), ArticleSelector("herring"), ArticleSelector("33333333"),
    ]
    return questions.map { Case(testDescription: "\($0)", queries: $0.queries) }
  }

  private static var statements: [Case] {
    (0..<16).flatMap { bits in
      [Speaker.person(1), .organization(1)].map { speaker in
        let question = Statements(
          by: speaker, at: bits & 1 == 0 ? nil : 1, since: bits & 2 == 0 ? nil : "2025-01-01",
          until: bits & 4 == 0 ? nil : "2025-12-31", about: bits & 8 == 0 ? nil : "herring")
        return Case(testDescription: "\(question)", queries: question.queries)
      }
    }
  }

  /// All but those that only tell a status, or nothing.
  private static var timelines: [Case] {
    (0..<256).filter { $0 & 0b0111_1111 != 0 }.map { bits in
      let question = Timeline(
        from: bits & 1 == 0 ? nil : "2025-01-01", to: bits & 2 == 0 ? nil : "2025-12-31",
        place: bits & 4 == 0 ? nil : "Lindmark", country: bits & 8 == 0 ? nil : "Alveria",
        person: bits & 16 == 0 ? nil : 1, kind: bits & 32 == 0 ? nil : .summit,
        series: bits & 64 == 0 ? nil : "River Council", status: bits & 128 == 0 ? nil : .held)
      return Case(testDescription: "\(question)", queries: question.queries)
    }
  }
}
