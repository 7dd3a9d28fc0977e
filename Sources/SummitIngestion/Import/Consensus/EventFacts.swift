internal import SummitCoverage

/// What all evidence together says of an event.
struct EventFacts: Hashable, Sendable {
  var kind: EventKind
  var status: EventStatus
  var start: PartialDate?
  var basis: DateBasis?
  var end: PartialDate?
  var place: Int?
  var venue: Int?
  var country: String?
  var minutes: Int?
  var series: Int?
  var edition: Int?
  /// The strongest words that tell of it.
  var receipt: Int?
  /// When the articles that tell of it were first published.
  var told: Day?
}
