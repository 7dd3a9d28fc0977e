import SummitArchive
import SummitCoverage
import SummitSQLite
import TemporaryFiles
import Testing

@Suite struct `Reference data` {
  @Test func `is the same from the files that ship and from a fresh archive`() throws {
    let folder = try TemporaryFolder()
    let archive = try Archive(opening: folder.freshArchive())
    let shipped = try ReferenceData.shipped()
    #expect(try archive.referenceData() == shipped)
    #expect(shipped.people.count > 1000)
    #expect(shipped.verbs.isEmpty == false)
  }

  @Test func `has what a user added, and not what articles brought`() throws {
    let folder = try TemporaryFolder()
    let archive = try Archive(opening: folder.freshArchive(), mode: .readWrite)
    let people = """
      id\tname\tfamily\tname_order\tgender\tcountry
      anna-vale\tAnna Vale\tVale\tgiven-first\tf\tNZ
      """
    let names = """
      person\tname\tkind
      anna-vale\tAnna Vail\tspelling
      anna-vale\tThe Quiet Voice\tnickname
      """
    try archive.seed([
      SeedFile(path: "people.tsv", bytes: Array(people.utf8)),
      SeedFile(path: "person_names.tsv", bytes: Array(names.utf8)),
    ])
    try archive.connection.run(
      """
      INSERT INTO people (slug, name, family, name_order, origin)
      VALUES ('jo-osei', 'Jo Osei', 'Osei', 'given-first', 'article')
      """)
    try archive.connection.run(
      """
      INSERT INTO organizations (slug, name, kind, origin)
      VALUES ('reed-council', 'Reed Council', 'other', 'article')
      """)
    let reference = try archive.referenceData()
    #expect(
      reference.people.first { $0.slug == "anna-vale" }
        == Person(
          slug: "anna-vale", name: "Anna Vale", family: "Vale",
          names: ["Anna Vail", "The Quiet Voice"], country: "NZ", gender: .female,
          families: ["Vail"]))
    #expect(reference.people.contains { $0.slug == "jo-osei" } == false)
    #expect(reference.organizations.contains { $0.slug == "reed-council" } == false)
  }
}
