import SummitArchive
import SummitSQLite
import TemporaryFiles
import Testing

@testable import SummitQueries

@Suite struct `The shipped people` {
  @Test func `are each among those whom any spelling of theirs may mean`() throws {
    let folder = try TemporaryFolder()
    let archive = try Archive(creatingAt: folder.path("shipped.sqlite"))
    let names = try archive.connection.query(
      """
      SELECT n.name, p.slug
      FROM person_names AS n
      JOIN people AS p ON p.id = n.person_id
      WHERE n.kind <> 'family'
      """
    ) { try (name: $0.text(0), person: $0.text(1)) }
    #expect(names.count > 4000)
    let lost = try names.filter { name, person in
      switch try archive.answer(PersonSelector(name)) {
      case .one(let choice): choice.slug != person
      case .several(let choices): !choices.contains { $0.slug == person }
      case .none: true
      }
    }
    #expect(lost.map { "\($0.name): \($0.person)" } == [])
  }
}
