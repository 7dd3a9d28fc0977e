import SummitCoverage
import Testing

@Suite struct `A name` {
  /// Who is meant by a name, with what the article says of the person.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    var office: String?
    var party: String?
    var published = "2024-05-16"
    let person: String
    var testDescription: String {
      [name, office, party, published].compactMap(\.self).joined(separator: ", ")
    }
  }

  static let cases = [
    Case(name: "Anna Vale", person: "anna-vale"),
    Case(name: "ANNA VALÉ", person: "anna-vale"),
    Case(name: "Jon Ossey", person: "ion-osei"),
    Case(name: "A. Vale", party: "Lindland", person: "anna-vale"),
    Case(name: "A. Vale", person: "a-vale"),
    Case(name: "Mirae Seo", person: "seo-mirae"),
    Case(name: "Iouri Hanek", person: "yuri-hanek"),
    Case(name: "Ivan Hanek", person: "ivan-hanek"),
    Case(name: "Quill", party: "Lindland", person: "marta-quill"),
    Case(name: "Quill", office: "Foreign Minister", person: "marta-quill"),
    Case(name: "Quill", party: "Oseria", person: "quill"),
    Case(name: "Quill", person: "quill"),
    Case(
      name: "George Bray", office: "President", party: "Marrow Isles", published: "1990-03-01",
      person: "george-bray"),
    Case(
      name: "George Bray", office: "President", party: "Marrow Isles", published: "2003-03-01",
      person: "george-bray-younger"),
    Case(name: "George Bray", published: "2003-03-01", person: "george-bray-younger"),
    Case(name: "George Bray", party: "Marrow Isles", person: "george-bray-2"),
  ]

  @Test(arguments: cases)
  func `means the person that its article tells of`(_ item: Case) throws {
    let archive = try TestArchive(
      of: ["a", "b"].map { name in
        Samples.record(
          name, title: name, published: item.published,
          events: [
            Samples.talks(
              people: [Samples.person(item.name, .attended, item.office, item.party)])
          ])
      })
    #expect(
      try archive.rows(
        "SELECT DISTINCT slug FROM people JOIN article_people ON person_id = id")
        == [item.person])
  }

  @Test func `of somebody unknown is put on file once`() throws {
    let parties = [("b", "Oseria"), ("c", "Valmark")]
    let archive = try TestArchive(
      of: [Samples.record("a", title: "a", people: ["Rosa van Holm", "Rosa Van Holm"])]
        + parties.map { name, party in
          Samples.record(
            name, title: name,
            events: [
              Samples.talks(people: [Samples.person("Rosa van Holm", .attended, nil, party)])
            ])
        })
    #expect(
      try archive.rows(
        "SELECT slug, name, family, name_order, country FROM people WHERE origin = 'article'")
        == [
          "rosa-van-holm|Rosa van Holm|van Holm|given-first|XC",
          "rosa-van-holm-2|Rosa van Holm|van Holm|given-first|XB",
        ])
  }

  @Test(
    arguments: [
      ("Hong Mi-rae", nil, "Hong|family-first"), ("Pak Do Hun", "North Korea", "Pak|family-first"),
      ("Jean-Luc Morel", nil, "Morel|given-first"), ("Otto Brandt Jr.", nil, "Brandt|given-first"),
    ] as [(String, String?, String)])
  func `gives its family name`(name: String, party: String?, expected: String) throws {
    let archive = try TestArchive(of: [
      Samples.record(
        events: [Samples.talks(people: [Samples.person(name, .attended, nil, party)])])
    ])
    #expect(
      try archive.rows("SELECT family, name_order FROM people WHERE origin = 'article'")
        == [expected])
  }
}

@Suite struct `A speaker` {
  @Test(arguments: [
    ("Anna Vale", "Anna Vale|-|-"), ("the Chancery", "-|Lindland Chancery|-"),
    ("Lindland", "-|-|XA"), ("Rosa Holm", "Rosa Holm|-|-"),
    ("Harbour Watch", "-|Harbour Watch|-"),
  ])
  func `is a person, a body or a country`(name: String, expected: String) throws {
    let archive = try TestArchive(
      of: ["a", "b"].map { title in
        Samples.record(
          title, title: title, statements: [Samples.said("We have agreed", by: name)])
      })
    #expect(
      try archive.rows(
        """
        SELECT p.name, o.name, s.country
        FROM statements AS s
        LEFT JOIN people AS p ON p.id = s.person_id
        LEFT JOIN organizations AS o ON o.id = s.organization_id
        """) == [expected, expected])
    #expect(
      try archive.rows(
        "SELECT count(*) FROM organizations WHERE name = 'Harbour Watch'")
        == [name == "Harbour Watch" ? "1" : "0"])
  }
}

@Suite struct `An office` {
  @Test(
    arguments: [
      ("President", "2024-05-15", "president"), (nil, "2024-05-15", "president"),
      ("former President", "2024-05-15", "-"), ("Foreign Minister", "2024-05-15", "-"),
      ("leader of the talks", "2024-05-15", "president"), ("President", "2019-12", "-"),
    ] as [(String?, String, String)])
  func `is linked when it was held on the day`(
    printed: String?, start: String, expected: String
  ) throws {
    let archive = try TestArchive(of: [
      Samples.record(
        events: [
          Samples.talks(
            start: start, people: [Samples.person("Anna Vale", .attended, printed, "Lindland")])
        ])
    ])
    #expect(
      try archive.rows(
        """
        SELECT t.office, o.slug
        FROM attendance AS t
        LEFT JOIN tenures AS n ON n.id = t.tenure_id
        LEFT JOIN offices AS o ON o.id = n.office_id
        """) == ["\(printed ?? "-")|\(expected)"])
  }
}
