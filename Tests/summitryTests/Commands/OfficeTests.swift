import Testing

@Suite struct `Who held which office when` {
  @Test(arguments: [
    ("macron", "2014-09-01", "Economy Minister", "France"),
    ("Emmanuel Macron", "2024-07", "President", "France"),
    ("Sergei Lavrov", "2010", "Foreign Minister", "Russia"),
    ("Sergey Lavrov", "1999-05-01", "Ambassador to the United Nations", "Russia"),
    ("lavrov", "2022-03-10", "Foreign Minister", "Russia"),
    ("Taro Kono", "2018-06-12", "Foreign Minister", "Japan"),
  ])
  func `is answered for a person on a date`(
    person: String, date: String, office: String, country: String
  ) throws {
    let run = try Summitry.run("person", person, "--on", date, "--format", "tsv")
    #expect(run.status == 0)
    #expect(run.output.contains("\n\(office)\t\(country)\t"))
  }

  @Test func `shows nothing else with a date`() throws {
    #expect(
      try Summitry.run("person", "vale", "--on", "2018")
        == .init(
          output: """
            Anna Vale, Alveria, on 2018
            OFFICE            REPRESENTS  STARTED  ENDED
            Warden for Trade  Alveria     2016     2020

            """, error: "", status: 0))
    #expect(
      try Summitry.run("person", "vale", "--on", "2010-01")
        == .init(
          output: "", error: "no office of Anna Vale on 2010-01 is known here\n", status: 1))
    #expect(try Summitry.run("person", "vale", "--on", "soon").status == 64)
  }

  @Test func `is answered in SQL for an office on a date, as the manual of the tables shows`()
    throws
  {
    let query = try #require(
      Manual.ofTables().blocks(of: "sql").first { $0.contains("'foreign-minister'") })
    #expect(
      try Summitry.run("sql", query, "--format", "tsv").output == "name\nTaro Kono\n")
  }

  @Test func `finds a person under every spelling`() throws {
    for spelling in ["Sergei Lavrov", "Sergey Lavrov", "Sergei V. Lavrov", "LAVROV"] {
      let output = try Summitry.run("person", spelling).output
      #expect(output.hasPrefix("id        sergey-lavrov\nperson    Sergey Lavrov\n"))
      #expect(output.contains("\nForeign Minister                  Russia      2004-03-09\n"))
    }
  }
}
