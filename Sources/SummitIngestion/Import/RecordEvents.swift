internal import SummitCoverage

/// The events of one record, each with the rows that quote the article for it.
///
/// An event without a receipt of its own rests on those of its participants, and a participant
/// without one on the event's. Where there is none at all, the event is refused: a fact needs a
/// receipt.
struct RecordEvents {
  /// An event that can be written.
  struct Receipted {
    let event: Record.Event
    /// By the strongest words first; never empty.
    let quoted: [EvidenceWriter.Quoted]
    let parts: [Part]
    let traits: EventTraits
  }

  /// A person's part in it.
  struct Part {
    let participant: Record.Participant
    let person: Int
    let party: Party?
    let quoted: [EvidenceWriter.Quoted]
  }

  private(set) var receipted: [Receipted] = []
  /// The events that have no receipt.
  private(set) var refused: [Record.Event] = []

  init(
    _ record: Record, people: RecordPeople, receipts: inout ReceiptWriter,
    authority: inout Authority
  ) throws {
    for event in record.events {
      let own = event.receipts.isEmpty ? event.participants.flatMap(\.receipts) : event.receipts
      let quoted = try Self.quote(own, receipts: &receipts)
      guard !quoted.isEmpty else {
        refused.append(event)
        continue
      }
      var parts: [Part] = []
      for participant in event.participants {
        guard let person = people.ids[participant.person] else { continue }
        let words = try Self.quote(participant.receipts, receipts: &receipts)
        parts.append(
          Part(
            participant: participant, person: person, party: people.party(of: participant),
            quoted: words.isEmpty ? Array(quoted.prefix(1)) : words))
      }
      let traits = try Self.traits(
        of: event, parts: parts, published: record.article.published, authority: &authority)
      receipted.append(Receipted(event: event, quoted: quoted, parts: parts, traits: traits))
    }
  }

  private static func quote(
    _ receipts: [Receipt], receipts writer: inout ReceiptWriter
  ) throws -> [EvidenceWriter.Quoted] {
    let strongest = receipts.enumerated().sorted {
      ($1.element.confidence, $0.offset) < ($0.element.confidence, $1.offset)
    }
    var quoted: [EvidenceWriter.Quoted] = []
    for (_, receipt) in strongest {
      quoted.append(.init(receipt: receipt, row: try writer.write(receipt.span)))
    }
    return quoted
  }

  private static func traits(
    of event: Record.Event, parts: [Part], published: Day?, authority: inout Authority
  ) throws -> EventTraits {
    var traits = EventTraits(kind: event.kind, status: event.status)
    traits.start = event.start
    traits.end = event.end
    traits.country = event.country.flatMap { authority.parties.country(named: $0) }
    if let place = event.place {
      let known = try authority.places.resolve(place, country: traits.country, as: .place)
      traits.place = known?.id
      traits.country = traits.country ?? known?.country
    }
    if let venue = event.venue {
      traits.venue = try authority.places.resolve(
        venue, country: traits.country, as: .venue(within: traits.place)
      )?.id
    }
    traits.series = event.series.flatMap { authority.series.series(named: $0) }
    try traits.addSurroundings(from: &authority.places)
    var participants: [EventTraits.Participant] = []
    for part in parts {
      let home = try authority.people.known(part.person)?.country.map(Party.country)
      participants.append(
        .init(
          person: part.person, isAbsent: part.participant.status == .absent,
          party: part.party ?? home))
    }
    traits.add(participants, parties: authority.parties)
    traits.told = published.map { $0...$0 }
    return traits
  }
}
