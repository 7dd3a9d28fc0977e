internal import SummitCoverage

/// What tells one event from another: of an event in an article, or of one in the archive.
struct EventTraits: Hashable, Sendable {
  var kind: EventKind
  var status: EventStatus
  var start: PartialDate?
  var end: PartialDate?
  var place: Int?
  var venue: Int?
  /// The place, the venue and all that they lie in.
  var surroundings: Set<Int> = []
  var country: String?
  var series: Int?
  /// Those who took part or are to; where all were absent, the absent.
  var people: Set<Int> = []
  /// The sides that they stand on.
  var sides: Set<Party> = []
  /// When the articles that tell of it were published.
  var told: ClosedRange<Day>?

  /// The days on which it may have been.
  var days: ClosedRange<Day>? {
    guard let start else { return nil }
    return start.first...max(start.last, end?.last ?? start.last)
  }
}
