/// The facts of one article: what extraction finds, `summitry extract` prints and
/// `summitry import --records` reads.
///
/// Unknown values are nil, unknown lists are empty.
public struct Record: Hashable, Sendable {
  public var article: Article
  /// Every person named, once, under the fullest common English name.
  public var people: [String]
  public var events: [Event]
  public var statements: [Statement]
  /// Where the sentences of the article's text stand, in order.
  public var sentences: [TextSpan]

  public init(
    article: Article, people: [String] = [], events: [Event] = [], statements: [Statement] = [],
    sentences: [TextSpan] = []
  ) {
    self.article = article
    self.people = people
    self.events = events
    self.statements = statements
    self.sentences = sentences
  }
}

extension Record {
  /// One gathering or contact that the article tells of, however often it returns to it.
  public struct Event: Hashable, Sendable {
    /// A label local to the record.
    public var key: String
    public var kind: EventKind
    public var status: EventStatus
    public var start: PartialDate?
    /// How `start` was had; nil with it.
    public var basis: DateBasis?
    public var end: PartialDate?
    /// City or town, else the most precise place named.
    public var place: String?
    public var country: String?
    /// Building, base, hotel or palace.
    public var venue: String?
    public var durationMinutes: Int?
    /// The standing series that it belongs to: "G7".
    public var series: String?
    /// The key of the larger event that it is part of.
    public var partOf: String?
    public var participants: [Participant]
    /// Where the article tells of the event.
    public var receipts: [Receipt]

    public init(
      key: String, kind: EventKind, status: EventStatus, start: PartialDate? = nil,
      basis: DateBasis? = nil, end: PartialDate? = nil, place: String? = nil,
      country: String? = nil, venue: String? = nil, durationMinutes: Int? = nil,
      series: String? = nil, partOf: String? = nil, participants: [Participant] = [],
      receipts: [Receipt] = []
    ) {
      self.key = key
      self.kind = kind
      self.status = status
      self.start = start
      self.basis = basis
      self.end = end
      self.place = place
      self.country = country
      self.venue = venue
      self.durationMinutes = durationMinutes
      self.series = series
      self.partOf = partOf
      self.participants = participants
      self.receipts = receipts
    }
  }

  /// A person's part in an event.
  public struct Participant: Hashable, Sendable {
    public var person: String
    public var status: AttendanceStatus
    /// The title as the text gives it, without the country.
    public var office: String?
    /// The country or organization that the person acts for.
    public var represents: String?
    public var role: AttendanceRole?
    public var mode: AttendanceMode?
    /// Why the person was absent.
    public var absenceReason: String?
    public var receipts: [Receipt]

    public init(
      person: String, status: AttendanceStatus, office: String? = nil, represents: String? = nil,
      role: AttendanceRole? = nil, mode: AttendanceMode? = nil, absenceReason: String? = nil,
      receipts: [Receipt] = []
    ) {
      self.person = person
      self.status = status
      self.office = office
      self.represents = represents
      self.role = role
      self.mode = mode
      self.absenceReason = absenceReason
      self.receipts = receipts
    }
  }

  /// What a person, a body or a country said.
  public struct Statement: Hashable, Sendable {
    public var speaker: String
    public var kind: StatementKind
    /// For direct: the words inside the quotation marks; else the reported clause.
    public var text: String
    /// The verb of speech.
    public var cue: String?
    /// The key of the event that it was made at.
    public var event: String?
    /// The outlet or channel that it was made to or through.
    public var medium: String?
    /// Where `text` stands in the article.
    public var receipt: Receipt

    public init(
      speaker: String, kind: StatementKind, text: String, cue: String? = nil, event: String? = nil,
      medium: String? = nil, receipt: Receipt
    ) {
      self.speaker = speaker
      self.kind = kind
      self.text = text
      self.cue = cue
      self.event = event
      self.medium = medium
      self.receipt = receipt
    }
  }
}
