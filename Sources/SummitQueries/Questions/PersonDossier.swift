public import SummitSQLite

/// All that the archive holds of one person.
///
/// ```swift
/// let dossier = try archive.answer(PersonDossier(of: 7))
/// ```
/// ```sql
/// SELECT * FROM who_attended WHERE person_id = 7
/// SELECT * FROM who_said WHERE speaker = 'Anna Vale'
/// ```
public struct PersonDossier: Question {
  public var person: Int

  public init(of person: Int) {
    self.person = person
  }

  public var queries: [Query] {
    [
      PersonFacts(of: person).query, OfficesHeld(by: person).query,
      AttendedBy(person: person).query, EncounterCounts(of: person).query,
      Statements(by: .person(person)).query,
    ]
  }

  /// Nil when no person has the id.
  public func answer(from connection: borrowing Connection) throws -> Contents? {
    guard let facts = try PersonFacts(of: person).answer(from: connection).first else { return nil }
    return Contents(
      facts: facts,
      offices: try OfficesHeld(by: person).answer(from: connection),
      events: try AttendedBy(person: person).answer(from: connection),
      met: try EncounterCounts(of: person).answer(from: connection),
      statements: try Statements(by: .person(person)).answer(from: connection))
  }

  /// What a dossier holds.
  public struct Contents: Sendable, Hashable, Codable {
    public var facts: PersonFact
    public var offices: [OfficeHeld]
    public var events: [AttendedEvent]
    public var met: [EncounterCount]
    public var statements: [StatementMade]
  }
}
