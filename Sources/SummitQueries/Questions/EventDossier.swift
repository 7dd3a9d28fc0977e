public import SummitSQLite

/// All that the archive holds of one event.
///
/// ```swift
/// let dossier = try archive.answer(EventDossier(of: 12))
/// print(dossier?.facts.venue ?? "venue not known", dossier?.participants.count ?? 0)
/// ```
/// ```sql
/// SELECT * FROM timeline WHERE event_id = 12
/// SELECT * FROM who_attended WHERE event_id = 12
/// SELECT * FROM who_said WHERE event_id = 12
/// ```
public struct EventDossier: Question {
  public var event: Int

  public init(of event: Int) {
    self.event = event
  }

  public var queries: [Query] {
    [
      EventFacts(of: event).query, Attendees(of: event).query, Statements(at: event).query,
      RelatedEvents(to: event).query, EventSources(of: event).query,
    ]
  }

  /// Nil when no event has the id.
  public func answer(from connection: borrowing Connection) throws -> Contents? {
    guard let facts = try EventFacts(of: event).answer(from: connection).first else { return nil }
    return Contents(
      facts: facts,
      participants: try Attendees(of: event).answer(from: connection),
      statements: try Statements(at: event).answer(from: connection),
      related: try RelatedEvents(to: event).answer(from: connection),
      sources: try EventSources(of: event).answer(from: connection))
  }

  /// What a dossier holds.
  public struct Contents: Sendable, Hashable, Codable {
    public var facts: EventFact
    public var participants: [Attendee]
    /// What was said there.
    public var statements: [StatementMade]
    public var related: [RelatedEvent]
    /// The articles that tell of it.
    public var sources: [Source]
  }
}
