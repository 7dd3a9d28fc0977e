internal import SummitCoverage
internal import SummitSQLite

/// Links a plan that names no day to the event by which it was followed.
///
/// That is the first event that was held in the sixty days after the plan was last told, by people
/// and on sides that fit it and nowhere else than planned, and that another article tells of; when
/// two were held on that day, it is neither.
struct PlanLinker: ~Copyable {
  private var openPlan: PreparedStatement
  private var plansOfPeople: PreparedStatement
  private var followers: PreparedStatement
  private var link: PreparedStatement
  private var archived: ArchivedEvents

  /// Links the event, if it is a plan, and the plans that its people were to come to.
  mutating func update(_ event: Int, authority: inout Authority) throws {
    let plans = try plansOfPeople.map(event) { try $0.int(0) }
    for plan in Set(plans + [event]).sorted() where try openPlan.exists(plan) {
      try link.run(try follower(of: plan, authority: &authority), plan)
    }
  }

  private mutating func follower(of plan: Int, authority: inout Authority) throws -> Int? {
    guard let traits = try traits(of: plan, authority: &authority), let told = traits.told else {
      return nil
    }
    let kinds = KindGroup.kinds(like: traits.kind).map { "\"\($0.rawValue)\"" }
    let held = try followers.map(
      plan, told.upperBound.description,
      told.upperBound.adding(days: Self.patience).description,
      "[" + kinds.joined(separator: ",") + "]"
    ) { (id: try $0.int(0), day: try $0.text(1)) }
    var fitting: [(id: Int, day: String)] = []
    for event in held where event.day == fitting.first?.day ?? event.day {
      guard let other = try self.traits(of: event.id, authority: &authority),
        let features = EventMatcher.features(traits, other),
        !features.contains(where: { $0.reason == .otherPlace })
      else { continue }
      fitting.append(event)
    }
    return fitting.count == 1 ? fitting[0].id : nil
  }

  private mutating func traits(of id: Int, authority: inout Authority) throws -> EventTraits? {
    try archived.traits(of: id, places: &authority.places, parties: authority.parties)
  }

  private static let patience = 60

  /// What was held between the days, of these kinds and with everybody who was to come, apart from
  /// what an article tells of that tells of the plan too.
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
      AND NOT EXISTS (
        SELECT 1
        FROM event_evidence AS x
        JOIN receipts AS q ON q.id = x.receipt_id
        JOIN article_revisions AS r ON r.id = q.revision_id
        JOIN article_revisions AS r2 ON r2.article_id = r.article_id
        JOIN receipts AS q2 ON q2.revision_id = r2.id
        JOIN event_evidence AS x2 ON x2.receipt_id = q2.id
        WHERE x.event_id = ?1 AND x2.event_id = e.id
      )
    ORDER BY e.start_min, e.id
    LIMIT 20
    """
}

extension PlanLinker {
  init(_ connection: borrowing Connection) throws {
    try self.init(
      openPlan: connection.prepare(
        """
        SELECT 1
        FROM events
        WHERE id = ? AND status IN ('planned', 'postponed') AND start IS NULL
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
        "UPDATE events SET followed_by = ?1 WHERE id = ?2 AND followed_by IS NOT ?1"),
      archived: ArchivedEvents(connection))
  }
}
