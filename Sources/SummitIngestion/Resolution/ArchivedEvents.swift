internal import SummitCoverage
internal import SummitSQLite

/// Reads what tells events of the archive from one another.
struct ArchivedEvents: ~Copyable {
  private var event: PreparedStatement
  private var people: PreparedStatement
  private var told: PreparedStatement

  /// The traits of an event, or nil when there is none of that id.
  mutating func traits(
    of id: Int, places: inout PlaceResolver, parties: borrowing PartyResolver
  ) throws -> EventTraits? {
    var traits = try event.first(id) { row in
      var traits = EventTraits(
        kind: EventKind(rawValue: try row.text(0)) ?? .meeting,
        status: EventStatus(rawValue: try row.text(1)) ?? .held)
      traits.start = row.optionalText(2).flatMap { PartialDate(edtf: $0) }
      traits.end = row.optionalText(3).flatMap { PartialDate(edtf: $0) }
      traits.place = row.optionalInt(4)
      traits.venue = row.optionalInt(5)
      traits.country = row.optionalText(6)
      traits.series = row.optionalInt(7)
      return traits
    }
    try traits?.addSurroundings(from: &places)
    traits?.add(try participants(of: id), parties: parties)
    if traits?.start == nil { traits?.told = try whenTold(id) }
    return traits
  }

  /// When the articles that tell of the event were published.
  mutating func whenTold(_ id: Int) throws -> ClosedRange<Day>? {
    try told.first(id) { row in
      guard let first = row.optionalText(0).flatMap({ Day(iso: $0) }),
        let last = row.optionalText(1).flatMap({ Day(iso: $0) })
      else { return nil }
      return first...last
    } ?? nil
  }

  private mutating func participants(of id: Int) throws -> [EventTraits.Participant] {
    try people.map(id) { row in
      let party =
        row.optionalText(2).map(Party.country) ?? row.optionalInt(3).map(Party.organization)
      return .init(person: try row.int(0), isAbsent: try row.bool(1), party: party)
    }
  }
}

extension ArchivedEvents {
  init(_ connection: borrowing Connection) throws {
    try self.init(
      event: connection.prepare(
        """
        SELECT kind, status, start, end_date, place_id, venue_id, country, series_id
        FROM events
        WHERE id = ?
        """),
      people: connection.prepare(
        """
        SELECT t.person_id, t.status = 'absent', coalesce(t.country, iif(t.organization_id IS NULL, p.country, NULL)),
          t.organization_id
        FROM attendance AS t
        JOIN people AS p ON p.id = t.person_id
        WHERE t.event_id = ?
        """),
      told: connection.prepare(
        """
        SELECT min(a.published), max(a.published)
        FROM event_evidence AS x
        JOIN receipts AS q ON q.id = x.receipt_id
        JOIN article_revisions AS r ON r.id = q.revision_id
        JOIN articles AS a ON a.id = r.article_id
        WHERE x.event_id = ?
        """))
  }
}

extension EventTraits {
  /// A person's part, as far as it tells events apart.
  struct Participant: Hashable, Sendable {
    let person: Int
    let isAbsent: Bool
    let party: Party?
  }

  /// Takes those who took part, or the absent where there is nobody else.
  mutating func add(_ participants: [Participant], parties: borrowing PartyResolver) {
    let present = participants.filter { !$0.isAbsent }
    for participant in present.isEmpty ? participants : present {
      people.insert(participant.person)
      if let party = participant.party { sides.insert(parties.side(of: party)) }
    }
  }

  /// Takes in what the place and the venue lie in, and their country where none is told.
  mutating func addSurroundings(from places: inout PlaceResolver) throws {
    for point in [place, venue].compactMap(\.self) {
      surroundings.formUnion(try places.chain(of: point))
      if country == nil { country = try places.known(point)?.country }
    }
  }
}
