public import SummitSQLite

internal import SummitCoverage

/// Finds who is meant as a speaker: a person, or else a body such as the White House.
///
/// ```swift
/// try archive.answer(SpeakerSelector("Kremlin")).choice?.speaker  // .organization(4)
/// ```
/// ```sql
/// SELECT organization_id FROM organization_names WHERE folded = 'kremlin'
/// ```
public struct SpeakerSelector: Question {
  public var text: String

  public init(_ text: String) {
    self.text = text
  }

  public var queries: [Query] { PersonSelector(text).queries + [Self.organizations(text.folded)] }

  public func answer(from connection: borrowing Connection) throws -> Selection<SpeakerChoice> {
    let people = try PersonSelector(text).answer(from: connection).map {
      SpeakerChoice(speaker: .person($0.personID), selector: $0.slug, summary: $0.summary)
    }
    guard case .none(let suggestions) = people else { return people }
    let bodies = try connection.rows(Self.organizations(text.folded)) { row in
      SpeakerChoice(
        speaker: .organization(try row.int(0)), selector: try row.text(1), summary: try row.text(2))
    }
    return Selection(bodies, suggestions: suggestions)
  }

  static func organizations(_ folded: String) -> Query {
    Query(
      #"""
      SELECT o.id, o.slug, o.name
      FROM organization_names AS n
      JOIN organizations AS o ON o.id = n.organization_id
      WHERE n.folded = ?1
      UNION
      SELECT o.id, o.slug, o.name FROM organizations AS o WHERE o.slug = replace(?1, ' ', '-')
      ORDER BY 3
      """#, folded)
  }
}

/// A person or body whom a selector means or may mean.
public struct SpeakerChoice: Selectable {
  public var speaker: Speaker
  public var selector: String
  public var summary: String
}
