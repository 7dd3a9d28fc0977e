internal import SummitCoverage

/// Kinds of events that one article and another may give to the same gathering.
///
/// What one calls a summit is a meeting or a conference to another; a call, a meal or a visit is
/// never one of these.
enum KindGroup {
  private static let talks: [EventKind] = [.summit, .meeting, .conference]

  static func kinds(like kind: EventKind) -> [EventKind] {
    talks.contains(kind) ? talks : [kind]
  }

  /// Whether two sides or more sit opposite one another, so that the sides tell events apart.
  static func hasSides(_ kind: EventKind) -> Bool {
    talks.contains(kind) || kind == .call
  }
}
