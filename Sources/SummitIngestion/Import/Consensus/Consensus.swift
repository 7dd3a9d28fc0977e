internal import SummitSQLite

/// Makes of an event what all that is told of it says together.
///
/// Only events that an article touched are looked at. The result depends on the evidence alone,
/// never on the order in which it came.
struct Consensus: ~Copyable {
  private var pruning: Pruning
  private var events: EventConsensus
  private var attendance: AttendanceConsensus
  private var names: EventNames
  private var plans: PlanLinker

  /// Brings these events up to date; those that nothing supports any more are gone.
  mutating func update(_ touched: [Int], authority: inout Authority) throws {
    var kept: [Int] = []
    for id in Set(touched).sorted() where try pruning.keeps(id) { kept.append(id) }
    for id in kept {
      guard let facts = try events.update(id, authority: &authority) else { continue }
      try attendance.update(id, facts, authority: &authority)
      try names.update(id, facts, authority: &authority)
    }
    for id in kept { try plans.update(id, authority: &authority) }
  }
}

extension Consensus {
  init(_ connection: borrowing Connection) throws {
    try self.init(
      pruning: Pruning(connection),
      events: EventConsensus(connection),
      attendance: AttendanceConsensus(connection),
      names: EventNames(connection),
      plans: PlanLinker(connection))
  }
}
