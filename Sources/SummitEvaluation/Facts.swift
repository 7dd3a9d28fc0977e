internal import FoundationEssentials
public import SummitCoverage

/// The facts of an article as they are compared: a gold record, or what extraction found.
public struct Facts: Decodable, Sendable {
  /// The name of the article's file.
  public var article: String
  public var people: [String]
  public var events: [Event]
  public var statements: [Statement]

  public struct Event: Decodable, Sendable {
    public var kind: String
    public var status: String
    public var start: String?
    public var place: String?
    public var venue: String?
    public var participants: [Participant]
    /// The rules that told of it; empty in a gold record.
    public var rules: [String]
  }

  public struct Participant: Decodable, Sendable {
    public var person: String
    public var status: String
    public var office: String?
    public var represents: String?
    public var rules: [String]
  }

  public struct Statement: Decodable, Sendable {
    public var speaker: String
    public var text: String
    public var rules: [String]
  }
}

extension Facts {
  /// The facts that a gold record writes as JSON.
  public init(json: [UInt8]) throws {
    self = try JSONDecoder().decode(Facts.self, from: Data(json))
  }

  public init(_ record: Record) {
    article = record.article.name
    people = record.people
    events = record.events.map { event in
      Event(
        kind: event.kind.rawValue, status: event.status.rawValue, start: event.start?.edtf,
        place: event.place, venue: event.venue,
        participants: event.participants.map { part in
          Participant(
            person: part.person, status: part.status.rawValue, office: part.office,
            represents: part.represents, rules: part.receipts.map(\.rule))
        }, rules: event.receipts.map(\.rule))
    }
    statements = record.statements.map {
      Statement(speaker: $0.speaker, text: $0.text, rules: [$0.receipt.rule])
    }
  }
}

extension Facts {
  private enum CodingKeys: String, CodingKey { case article, people, events, statements }

  public init(from decoder: any Decoder) throws {
    let record = try decoder.container(keyedBy: CodingKeys.self)
    article = try record.decode(String.self, forKey: .article)
    people = try record.decode([String].self, forKey: .people)
    events = try record.decode([Event].self, forKey: .events)
    statements = try record.decode([Statement].self, forKey: .statements)
  }
}

extension Facts.Event {
  private enum CodingKeys: String, CodingKey {
    case kind, status, start, place, venue, participants
  }

  public init(from decoder: any Decoder) throws {
    let event = try decoder.container(keyedBy: CodingKeys.self)
    kind = try event.decode(String.self, forKey: .kind)
    status = try event.decode(String.self, forKey: .status)
    start = try event.decodeIfPresent(String.self, forKey: .start)
    place = try event.decodeIfPresent(String.self, forKey: .place)
    venue = try event.decodeIfPresent(String.self, forKey: .venue)
    participants = try event.decode([Facts.Participant].self, forKey: .participants)
    rules = []
  }
}

extension Facts.Participant {
  private enum CodingKeys: String, CodingKey {
    case person, status, office
    case represents = "for"
  }

  public init(from decoder: any Decoder) throws {
    let part = try decoder.container(keyedBy: CodingKeys.self)
    person = try part.decode(String.self, forKey: .person)
    status = try part.decode(String.self, forKey: .status)
    office = try part.decodeIfPresent(String.self, forKey: .office)
    represents = try part.decodeIfPresent(String.self, forKey: .represents)
    rules = []
  }
}

extension Facts.Statement {
  private enum CodingKeys: String, CodingKey { case speaker, text }

  public init(from decoder: any Decoder) throws {
    let statement = try decoder.container(keyedBy: CodingKeys.self)
    speaker = try statement.decode(String.self, forKey: .speaker)
    text = try statement.decode(String.self, forKey: .text)
    rules = []
  }
}
