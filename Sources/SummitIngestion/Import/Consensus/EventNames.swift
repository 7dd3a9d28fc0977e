internal import SummitCoverage
internal import SummitSQLite

/// Keeps the name, the slug and the search words of an event in step with what is known of it.
///
/// Name and slug follow from the consensus alone, so they stay as they are until better data
/// arrive: another kind, date, place or series, or other people in the lead. The slug is the date
/// as far as it is known and the name: `2025-08-15-anchorage-summit`; when another event has it
/// already, with -2, -3 and so on.
struct EventNames: ~Copyable {
  private var cast: PreparedStatement
  private var surroundings: PreparedStatement
  private var current: PreparedStatement
  private var slugs: PreparedStatement
  private var update: PreparedStatement
  private var writeWords: PreparedStatement

  mutating func update(_ id: Int, _ facts: EventFacts, authority: inout Authority) throws {
    let setting = try surroundings.first(
      facts.place, facts.venue, facts.country, facts.series
    ) { row in
      EventName.Setting(
        place: row.optionalText(0), venue: row.optionalText(1), country: row.optionalText(2),
        series: row.optionalText(3))
    }
    let members = try cast.map(id) { row in
      EventName.Member(
        name: try row.text(0), family: try row.text(1), side: row.optionalText(2),
        rank: row.optionalText(3).map(OfficeLevel.rank) ?? OfficeLevel.lowest,
        isAbsent: try row.bool(4))
    }
    let name = EventName(facts: facts, setting: setting ?? .init(), members: members)
    let slug = try slug(of: id, base: name.slug)
    try update.run(name.text, slug, id)
    try writeWords.run(id, name.words)
  }

  /// The slug that the event has, if it is the base with a number; else a free one.
  private mutating func slug(of id: Int, base: String) throws -> String {
    let current = try current.first(id) { try $0.text(0) } ?? ""
    if current == base { return current }
    if current.hasPrefix(base + "-"), Int(current.dropFirst(base.count + 1)) != nil {
      return current
    }
    return try Slug.free(base) { try slugs.exists($0, id) }
  }

  /// Everybody in the order in which the first article to be published names them.
  private static let castSQL = """
    SELECT
      p.name, p.family, coalesce(t.country, o.country, o.slug, p.country), f.level,
      t.status = 'absent',
      (
        SELECT min(coalesce(a.published, '9999') || a.uid || printf('%012d', x.id))
        FROM attendance_evidence AS x
        JOIN receipts AS q ON q.id = x.receipt_id
        JOIN article_revisions AS r ON r.id = q.revision_id
        JOIN articles AS a ON a.id = r.article_id
        WHERE x.attendance_id = t.id
      ) AS first_told
    FROM attendance AS t
    JOIN people AS p ON p.id = t.person_id
    LEFT JOIN organizations AS o ON o.id = t.organization_id
    LEFT JOIN tenures AS n ON n.id = t.tenure_id
    LEFT JOIN offices AS f ON f.id = n.office_id
    WHERE t.event_id = ?
    ORDER BY first_told IS NULL, first_told, p.slug
    """
}

extension EventNames {
  init(_ connection: borrowing Connection) throws {
    try self.init(
      cast: connection.prepare(Self.castSQL),
      surroundings: connection.prepare(
        """
        SELECT
          (SELECT name FROM places WHERE id = ?1), (SELECT name FROM places WHERE id = ?2),
          (SELECT name FROM countries WHERE code = ?3), (SELECT name FROM series WHERE id = ?4)
        """),
      current: connection.prepare("SELECT slug FROM events WHERE id = ?"),
      slugs: connection.prepare("SELECT 1 FROM events WHERE slug = ? AND id <> ?"),
      update: connection.prepare(
        "UPDATE events SET name = ?1, slug = ?2 WHERE id = ?3 AND (name <> ?1 OR slug <> ?2)"),
      writeWords: connection.prepare(
        """
        INSERT INTO event_words (event_id, words)
        VALUES (?, ?)
        ON CONFLICT (event_id) DO UPDATE SET words = excluded.words WHERE words <> excluded.words
        """))
  }
}
