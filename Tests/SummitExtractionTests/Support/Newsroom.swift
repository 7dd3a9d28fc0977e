import SummitCoverage

@testable import SummitExtraction

/// Reads the tests' sentences as an article of Saturday, 16 August 2025.
enum Newsroom {
  static let extractor: Extractor = {
    do {
      return Extractor(try ReferenceData.withInventedPeople())
    } catch {
      fatalError("the seeds that ship cannot be read: \(error)")
    }
  }()

  static var lexicon: Lexicon { extractor.lexicon }

  static func article(_ text: String, published: String? = "2025-08-16") -> Article {
    Article(name: "test.txt", published: published.flatMap { Day(iso: $0) }, text: text)
  }

  static func reading(_ text: String, published: String? = "2025-08-16") -> Reading {
    Reading(article(text, published: published), lexicon: lexicon)
  }

  static func record(_ text: String, published: String? = "2025-08-16") -> Record {
    extractor.record(of: article(text, published: published))
  }

  /// The events of a text, a line each: "meeting held 2025-08-15 Geneva: Anna Vale attended".
  static func events(_ text: String, published: String? = "2025-08-16") -> [String] {
    record(text, published: published).events.map { event in
      let head = [
        event.kind.rawValue, event.status.rawValue, event.start?.edtf, event.venue, event.place,
        event.durationMinutes.map { "\($0) minutes" },
      ]
      let people = event.participants.map { "\($0.person) \($0.status.rawValue)" }
      return head.compactMap { $0 }.joined(separator: " ") + ": " + people.joined(separator: ", ")
    }
  }

  /// The events of a text without day and place: "call held: Anna Vale attended, Kofi Osei attended".
  static func contacts(_ text: String) -> [String] {
    record(text).events.map { event in
      let people = event.participants.map { "\($0.person) \($0.status.rawValue)" }
      return "\(event.kind.rawValue) \(event.status.rawValue): "
        + people.joined(separator: ", ")
    }
  }

  /// The statements of a text, a line each: "Anna Vale says: the talks went well".
  static func statements(_ text: String) -> [String] {
    record(text).statements.map { statement in
      let medium = statement.medium.map { " [\($0)]" } ?? ""
      return "\(statement.speaker)\(medium) \(statement.kind.rawValue): \(statement.text)"
    }
  }
}
