import Testing

@Suite struct `Every format` {
  @Test func `is drawn from the same answer`() throws {
    let table = try Summitry.run("who", "5", "--format", "table").output
    #expect(
      table == """
        River Council, 2023-06-04, Rivermouth
        PERSON      OFFICE  REPRESENTS  STATUS    ROLE  REASON  ARTICLES  SOURCES
        Marek Osei                      attended  host                 1        1
        Kaori Sato                      attended                       1        1
        Ode Lind                        attended                       1        1

        """)
    #expect(
      try Summitry.run("who", "5", "--format", "markdown").output
        == """
        River Council, 2023-06-04, Rivermouth

        | person | office | represents | status | role | reason | articles | sources |
        | --- | --- | --- | --- | --- | --- | ---: | ---: |
        | Marek Osei |  |  | attended | host |  | 1 | 1 |
        | Kaori Sato |  |  | attended |  |  | 1 | 1 |
        | Ode Lind |  |  | attended |  |  | 1 | 1 |

        """)
    #expect(
      try Summitry.run("who", "5", "--format", "csv").output
        == """
        person,office,represents,status,role,absence_reason,mode,articles,sources,confidence,\
        person_id,slug\r
        Marek Osei,,,attended,host,,,1,1,0.9,90003,marek-osei\r
        Kaori Sato,,,attended,,,video,1,1,0.9,90007,kaori-sato\r
        Ode Lind,,,attended,,,,1,1,0.9,90002,ode-lind\r

        """)
    #expect(
      try Summitry.run("who", "5", "--format", "tsv").output.split(separator: "\n").last
        == "Ode Lind\t\t\tattended\t\t\t\t1\t1\t0.9\t90002\tode-lind")
    let lines = try Summitry.run("who", "5", "--format", "ndjson").output
    #expect(
      lines.split(separator: "\n").last
        == """
        {"person":"Ode Lind","office":null,"represents":null,"status":"attended","role":null,\
        "absence_reason":null,"mode":null,"articles":1,"sources":1,"confidence":0.9,\
        "person_id":90002,"slug":"ode-lind"}
        """)
    #expect(
      try Summitry.run("who", "5", "--format", "json").output
        == "[" + lines.split(separator: "\n").joined(separator: ",") + "]\n")
  }

  @Test func `carries the receipts when they are asked for`() throws {
    let arguments = ["who", "1", "--status", "absent", "--why", "--format"]
    #expect(
      try Summitry.run(arguments + ["json"]).output
        == """
        [{"person":"Lena Quist","office":null,"represents":"Alveria","status":"absent","role":null,\
        "absence_reason":"fever","mode":null,"articles":1,"sources":1,"confidence":0.9,\
        "person_id":90011,"slug":"lena-quist","why":[{"attribute":"status","value":"absent",\
        "sentence":"Lena Quist stayed away with a fever.","outlet":"Northern Wire",\
        "published":"2025-08-15","rule":"hostReceivesGuest","confidence":0.9,\
        "words":"Lena Quist stayed away with a fever","article_id":1,\
        "title":"Vale and Lind meet at Castle Orme","duplicate_of":null}]}]

        """)
    #expect(
      try Summitry.run(arguments + ["csv"]).output.hasSuffix(
        "90011,lena-quist,status,absent,Lena Quist stayed away with a fever.,Northern Wire,"
          + "2025-08-15,hostReceivesGuest,0.9,Lena Quist stayed away with a fever,1,"
          + "Vale and Lind meet at Castle Orme,\r\n"))
    #expect(
      try Summitry.run(arguments + ["markdown"]).output.hasSuffix(
        "\nLena Quist:\n\n- “Lena Quist stayed away with a fever.” — Northern Wire, 2025-08-15"
          + " (hostReceivesGuest, 0.9)\n"))
  }

  @Test func `writes a dossier as one object, or a value a line`() throws {
    let json = try Summitry.run("person", "nils-vale", "--format", "json").output
    #expect(
      json == """
        {"person_id":90012,"slug":"nils-vale","person":"Nils Vale","country":"Alveria",\
        "spellings":["Vale"],"articles":0,"offices":[],"events":[],"met":[],"statements":[]}

        """)
    #expect(
      try Summitry.run("person", "nils-vale", "--format", "csv").output
        == """
        section,row,name,value\r
        person,1,person_id,90012\r
        person,1,slug,nils-vale\r
        person,1,person,Nils Vale\r
        person,1,country,Alveria\r
        person,1,spellings,Vale\r
        person,1,articles,0\r

        """)
  }

  @Test func `never lets text from an article reach a terminal raw`() throws {
    for format in ["table", "markdown", "csv", "tsv", "json", "ndjson"] {
      for question in [["article", "4"], ["said", "ode-lind", "--why"], ["search", "rivers*"]] {
        let run = try Summitry.run(question + ["--format", format])
        #expect(run.status == 0)
        #expect(!run.output.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
      }
    }
    #expect(
      try Summitry.run("article", "4").output.contains(
        "title      =HYPERLINK(\"x\") \\u{1B}[31mRiver\\u{202E} Council\n"))
  }

  @Test func `makes a formula harmless in a spreadsheet, and leaves numbers alone`() throws {
    #expect(
      try Summitry.run(
        "sql",
        "SELECT '=1+1' AS a, '-x' AS b, -5 AS c, '@y' AS d, 'a,\"b\"' AS e, 'f' || char(10) AS g",
        "--format", "csv"
      ).output == "a,b,c,d,e,g\r\n'=1+1,'-x,-5,'@y,\"a,\"\"b\"\"\",\"f\n\"\r\n")
    #expect(
      try Summitry.run("sql", "SELECT 'a' || char(9, 10) || 'b' AS t", "--format", "tsv").output
        == "t\na\\t\\nb\n")
  }

  @Test func `counts wide letters as two columns`() throws {
    #expect(
      try Summitry.run("sql", "SELECT '会談' AS a, 'x' AS b UNION ALL SELECT 'e' || char(769), 'y'")
        .output == "A     B\n会談  x\ne\u{301}     y\n")
  }
}
