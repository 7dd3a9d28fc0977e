public import SummitSQLite

internal import SummitCoverage

/// Finds the person whom a user means: by id, by slug, or by any spelling of the name.
///
/// A full name comes before a family or short name; when nobody is called so, words that begin the
/// words of a name will do ("jong un"). Among namesakes the only one with a part in the coverage is
/// meant; otherwise all are answered, for the user to choose from.
///
/// ```swift
/// try archive.answer(PersonSelector("Zelensky")).choice?.person  // "Volodymyr Zelenskyy"
/// ```
/// ```sql
/// SELECT person_id FROM person_names WHERE folded = 'zelensky'
/// ```
public struct PersonSelector: Question {
  public var text: String

  public init(_ text: String) {
    self.text = text
  }

  public var queries: [Query] {
    [Self.byID(0), Self.bySlug(text), Self.called(text.folded), Self.words([text.folded])]
  }

  public func answer(from connection: borrowing Connection) throws -> Selection<PersonChoice> {
    for query in [Int(text).map(Self.byID), Self.bySlug(text)].compactMap(\.self) {
      if let person = try namesakes(query, in: connection).first { return .one(person.choice) }
    }
    let folded = text.folded
    guard !folded.isEmpty else { return .none(suggestions: []) }
    var found = try namesakes(Self.called(folded), in: connection)
    if found.isEmpty {
      let words = folded.split(separator: " ").map(String.init)
      found = try namesakes(Self.words(words), in: connection)
    }
    return try Selection(
      Self.meant(among: found),
      suggestions: PersonSuggestions(for: folded).answer(from: connection))
  }

  /// Those who may be meant: by full name if anybody, and the only one in the coverage if one is.
  private static func meant(among namesakes: [Namesake]) -> [PersonChoice] {
    let full = namesakes.filter(\.isFullName)
    let best = full.isEmpty ? namesakes : full
    let covered = best.filter(\.isCovered)
    return covered.count == 1 ? [covered[0].choice] : best.map(\.choice)
  }

  /// A person of the name, once.
  private struct Namesake {
    let choice: PersonChoice
    let isCovered: Bool
    let isFullName: Bool
  }

  private func namesakes(
    _ query: Query, in connection: borrowing Connection
  ) throws -> [Namesake] {
    try connection.rows(query) { row in
      Namesake(
        choice: try PersonChoice(row), isCovered: try row.bool(4), isFullName: try row.bool(5))
    }
  }
}

/// Its SQL.
extension PersonSelector {
  private static let columns: StaticString =
    #"""
    SELECT
      p.id, p.slug, p.name, c.name,
      EXISTS (SELECT 1 FROM attendance AS t WHERE t.person_id = p.id)
        OR EXISTS (SELECT 1 FROM statements AS s WHERE s.person_id = p.id) AS is_covered,
    """#

  private static let grouping: StaticString =
    #"""
    GROUP BY p.id
    ORDER BY is_covered DESC, p.name, p.id
    LIMIT 50
    """#

  static func byID(_ id: Int) -> Query {
    Query(person: "p.id = ?", id)
  }

  static func bySlug(_ slug: String) -> Query {
    Query(person: "p.slug = ?", slug.lowercased())
  }

  /// Those who have exactly this name, of whatever kind.
  static func called(_ folded: String) -> Query {
    var query = Query(columns)
    query.add(
      #"""
        max(n.kind IN ('name', 'spelling'))
      FROM person_names AS n
      JOIN people AS p ON p.id = n.person_id
      LEFT JOIN countries AS c ON c.code = p.country
      """#)
    query.filter("n.folded = ?", folded)
    query.add(grouping)
    return query
  }

  /// Those who have a name with words that these begin, read through the index of names.
  static func words(_ words: [String]) -> Query {
    var query = Query(columns)
    query.add(
      #"""
        0
      FROM person_names AS n
      JOIN people AS p ON p.id = n.person_id
      LEFT JOIN countries AS c ON c.code = p.country
      """#)
    for word in words { query.filter("instr(' ' || n.folded, ?) > 0", " " + word) }
    query.add(grouping)
    return query
  }
}

extension Query {
  /// A person by a key of `people`.
  fileprivate init(person condition: StaticString, _ key: some Bindable) {
    self.init(
      #"""
      SELECT p.id, p.slug, p.name, c.name, 1, 1
      FROM people AS p
      LEFT JOIN countries AS c ON c.code = p.country
      """#)
    filter(condition, key)
  }
}
