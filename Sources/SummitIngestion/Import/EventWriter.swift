internal import SummitCoverage
internal import SummitSQLite

/// Writes the events of a record: joined to those that the archive has, or as new ones.
struct EventWriter: ~Copyable {
  private var resolver: EventResolver
  private var evidence: EvidenceWriter
  private var setWhole: PreparedStatement

  /// An event of the record, by its key there, and its row.
  struct Written: Hashable {
    let key: String
    let id: Int
  }

  /// Writes them all, in the order of the record.
  mutating func write(
    _ events: RecordEvents, authority: inout Authority
  ) throws -> [Written] {
    let resolved = try resolver.resolve(
      events.receipted.map(\.traits), places: &authority.places, parties: authority.parties)
    var written: [Written] = []
    for (item, found) in zip(events.receipted, resolved) {
      let id = try found?.candidate ?? evidence.makeEvent(item.event, quoted: item.quoted[0])
      written.append(Written(key: item.event.key, id: id))
      try evidence.write(item.event, item.traits, as: id, quoted: item.quoted[0])
      for part in item.parts {
        try evidence.write(
          part.participant, of: part.person, for: part.party, in: id, quoted: part.quoted)
      }
    }
    for (part, item) in zip(written, events.receipted) {
      guard let whole = written.first(where: { $0.key == item.event.partOf }) else { continue }
      try setWhole.run(whole.id, part.id)
    }
    return written
  }

  /// Notes that the article names these people.
  mutating func name(_ people: some Sequence<Int>, in article: Int) throws {
    for person in Set(people).sorted() { try evidence.name(person, in: article) }
  }
}

extension EventWriter {
  init(_ connection: borrowing Connection) throws {
    try self.init(
      resolver: EventResolver(connection),
      evidence: EvidenceWriter(connection),
      setWhole: connection.prepare(
        "UPDATE events SET part_of = ?1 WHERE id = ?2 AND part_of IS NULL AND ?1 <> ?2"))
  }
}
