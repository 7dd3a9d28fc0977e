internal import SummitCoverage
internal import SummitSQLite

/// Links a plan that names no day to the event by which it was followed.
///
/// That is the first event of a like kind that was held in the sixty days after the plan was last
/// told, with everybody who was to come; when two were held on that day, it is neither.
struct PlanLinker: ~Copyable {
  private var openPlan: PreparedStatement
  private var plansOfPeople: PreparedStatement
  private var followers: PreparedStatement
  private var link: PreparedStatement

  private struct Plan {
    let id: Int
    let kind: EventKind
    let told: Day?
  }

  /// Links the event, if it is a plan, and the plans that its people were to come to.
  mutating func update(_ event: Int) throws {
    let plans = try plansOfPeople.map(event) { try $0.int(0) }
    for id in Set(plans + [event]).sorted() {
      if let plan = try plan(id) { try link.run(try follower(of: plan), id) }
    }
  }

  private mutating func plan(_ id: Int) throws -> Plan? {
    try openPlan.first(id) { row in
      Plan(
        id: id, kind: EventKind(rawValue: try row.text(0)) ?? .meeting,
        told: row.optionalText(1).flatMap { Day(iso: $0) })
    }
  }

  private mutating func follower(of plan: Plan) throws -> Int? {
    guard let told = plan.told else { return nil }
    let kinds = KindGroup.kinds(like: plan.kind).map { "\"\($0.rawValue)\"" }
    let found = try followers.map(
      plan.id, told.description, told.adding(days: Self.patience).description,
      "[" + kinds.joined(separator: ",") + "]"
    ) { (id: try $0.int(0), day: try $0.text(1)) }
    guard let first = found.first, found.count == 1 || found[1].day != first.day else {
      return nil
    }
    return first.id
  }

  private static let patience = 60

  private static let followersSQL = """
    SELECT e.id, e.start_min
    FROM events AS e
    WHERE e.kind IN (SELECT value FROM json_each(?4))
      AND e.start_min BETWEEN ?2 AND ?3
      AND e.precision = 'day'
      AND e.status = 'held'
      AND EXISTS (SELECT 1 FROM attendance AS t WHERE t.event_id = ?1 AND t.status <> 'absent')
      AND NOT EXISTS (
        SELECT 1
        FROM attendance AS t
        WHERE t.event_id = ?1
          AND t.status <> 'absent'
          AND NOT EXISTS (
            SELECT 1
            FROM attendance AS own
            WHERE own.event_id = e.id
              AND own.person_id = t.person_id
              AND own.status = 'attended'
          )
      )
    ORDER BY e.start_min, e.id
    LIMIT 2
    """
}

extension PlanLinker {
  init(_ connection: borrowing Connection) throws {
    try self.init(
      openPlan: connection.prepare(
        """
        SELECT
          e.kind,
          (
            SELECT max(a.published)
            FROM event_evidence AS x
            JOIN receipts AS q ON q.id = x.receipt_id
            JOIN article_revisions AS r ON r.id = q.revision_id
            JOIN articles AS a ON a.id = r.article_id
            WHERE x.event_id = e.id
          )
        FROM events AS e
        WHERE e.id = ? AND e.status IN ('planned', 'postponed') AND e.start IS NULL
        """),
      plansOfPeople: connection.prepare(
        """
        SELECT DISTINCT plan.id
        FROM attendance AS here
        JOIN attendance AS there ON there.person_id = here.person_id AND there.status = 'expected'
        JOIN events AS plan ON plan.id = there.event_id
        WHERE here.event_id = ? AND plan.start IS NULL
        ORDER BY plan.id
        """),
      followers: connection.prepare(Self.followersSQL),
      link: connection.prepare(
        "UPDATE events SET followed_by = ?1 WHERE id = ?2 AND followed_by IS NOT ?1"))
  }
}
