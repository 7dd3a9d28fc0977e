import Testing

@Suite struct `The command line` {
  @Test func `tells who attended an event`() throws {
    #expect(
      try Summitry.run("who", "lindmark", "2025")
        == .init(
          output: """
            Lindmark summit, 2025-08-15, Lindmark
            PERSON       OFFICE        REPRESENTS  STATUS    ROLE        REASON  ARTICLES  SOURCES
            Anna Vale    First Warden  Alveria     attended  host                       3        2
            Ode Lind     First Warden  Borland     attended  guest                      3        2
            Ilse Brandt                Alveria     attended  delegation                 1        1
            Tomas Lind                 Borland     attended  delegation                 1        1

            """, error: "", status: 0))
  }

  @Test func `tells who is expected at a planned event, and who has another status`() throws {
    #expect(
      try Summitry.run("who", "portsea", "--format", "ndjson").output.split(separator: "\n").count
        == 2)
    #expect(
      try Summitry.run("who", "1", "--status", "absent").output
        == """
        Lindmark summit, 2025-08-15, Lindmark
        PERSON      OFFICE  REPRESENTS  STATUS  ROLE  REASON  ARTICLES  SOURCES
        Lena Quist          Alveria     absent        fever          1        1

        """)
    #expect(
      try Summitry.run("who", "1", "--status", "invited")
        == .init(
          output: "",
          error: "nobody is told to be invited at 2025-08-15-lindmark-summit; "
            + "--status all shows everyone it is told of\n", status: 1))
  }

  @Test func `shows under a row the sentences that support it`() throws {
    #expect(
      try Summitry.run("who", "1", "--status", "absent", "--why").output
        == """
        Lindmark summit, 2025-08-15, Lindmark
        PERSON      OFFICE  REPRESENTS  STATUS  ROLE  REASON  ARTICLES  SOURCES
        Lena Quist          Alveria     absent        fever          1        1
            “Lena Quist stayed away with a fever.” — Northern Wire, 2025-08-15 \
        (status: absent, hostReceivesGuest, 0.9)

        """)
  }

  @Test func `lists what a person attended, and what is still expected`() throws {
    #expect(
      try Summitry.run("attended", "Vale").output
        == """
        Anna Vale, Alveria
        DATE        EVENT                      KIND              WAS      PLACE       OFFICE        \
        STATUS    REASON  SOURCES
        2021-06     Rivermouth summit          summit            held     Rivermouth                \
        attended                1
        2025-08-15  Lindmark summit            summit            held     Lindmark    First Warden  \
        attended                2
        2025-08-15  Lindmark press conference  press conference  held     Lindmark    First Warden  \
        attended                1
        2025-08-18  Vale–Osei call             call              held                               \
        attended                1
        2025-10     Portsea summit             summit            planned  Portsea                   \
        expected                1

        """)
  }

  @Test func `counts whom a person met and lists when two met`() throws {
    #expect(
      try Summitry.run("met", "vale").output
        == """
        Anna Vale, Alveria
        PERSON       OCCASIONS  EVENTS  FIRST       LAST
        Marek Osei           2       2  2021-06-01  2025-08-18
        Ode Lind             1       2  2025-08-15  2025-08-15
        Ilse Brandt          1       1  2025-08-15  2025-08-15
        Tomas Lind           1       1  2025-08-15  2025-08-15

        """)
    #expect(
      try Summitry.run("met", "vale", "ode lind").output
        == """
        Anna Vale and Ode Lind: 1 occasion, 2 events
        DATE        EVENT                      KIND              PLACE     COUNTRY  PART OF
        2025-08-15  Lindmark summit            summit            Lindmark  Alveria
        2025-08-15  Lindmark press conference  press conference  Lindmark  Alveria  \
        2025-08-15-lindmark-summit

        """)
  }

  @Test func `lists what was said`() throws {
    #expect(
      try Summitry.run("said", "osei", "--about", "trawlers", "--since", "2025-08").output
        == """
        Marek Osei, Cassia
        DATE        SPEAKER     KIND      TEXT                                    EVENT  MEDIUM  OUTLET
        2025-08-18  Marek Osei  indirect  the trawlers must leave Cassian waters                 \
        Harbour Gazette

        """)
    #expect(
      try Summitry.run("said", "vale", "--at", "lindmark press conference", "--format", "csv")
        .output.contains("\"The herring is ours to share,\""))
    #expect(try Summitry.run("said", "osei", "--until", "2020").status == 1)
  }

  @Test func `lists events by date`() throws {
    #expect(
      try Summitry.run("timeline", "--from", "2025-08", "--kind", "summit").output
        == """
        DATE        UNTIL  EVENT            KIND    STATUS   PLACE     COUNTRY  ATTENDED  EXPECTED  ARTICLES
        2025-08-15         Lindmark summit  summit  held     Lindmark  Alveria         4         0         3
        2025-10            Portsea summit   summit  planned  Portsea   Borland         0         2         1

        """)
    #expect(
      try Summitry.run("timeline", "--place", "Atlantis")
        == .init(output: "", error: "no event fits\n", status: 1))
  }

  @Test func `shows the dossier of an event`() throws {
    #expect(
      try Summitry.run("event", "lindmark press conference").output
        == """
        id        2025-08-15-lindmark-press-conference
        event     Lindmark press conference
        kind      press conference
        status    held
        date      2025-08-15
        until
        place     Lindmark
        venue
        country   Alveria
        duration
        format
        series
        outcome

        PARTICIPANTS
        PERSON     OFFICE        REPRESENTS  STATUS    ROLE  REASON  ARTICLES  SOURCES
        Anna Vale  First Warden  Alveria     attended                       1        1
        Ode Lind   First Warden  Borland     attended                       1        1

        STATEMENTS
        DATE        SPEAKER    KIND    TEXT                           EVENT                      \
        MEDIUM  OUTLET
        2025-08-15  Anna Vale  direct  The herring is ours to share,  Lindmark press conference  \
                Northern Wire

        RELATED
        RELATION  DATE        EVENT            KIND    STATUS
        part of   2025-08-15  Lindmark summit  summit  held

        SOURCES
        PUBLISHED   OUTLET         AGENCY  TITLE                              ARTICLE  REPRINTS
        2025-08-15  Northern Wire          Vale and Lind meet at Castle Orme        1

        """)
    #expect(try Summitry.run("event", "1").output.contains("\nduration  2 h 45 min\n"))
    #expect(
      try Summitry.run("event", "1", "--why").output.contains(
        "    “The talks lasted two hours and three quarters.” — Northern Wire, 2025-08-15 "
          + "(duration: 165, talksLasted, 0.95)\n"))
  }

  @Test func `shows the dossiers of people and articles`() throws {
    #expect(
      try Summitry.run("person", "zelenyi").output
        == """
        id        pavel-zeleny
        person    Pavel Zelený
        country   Cassia
        also      Pavel Zelenyi, Zelenyi, Zelený
        articles  0

        """)
    let article = try Summitry.run("article", "gazette.txt").output
    #expect(article.hasPrefix("article    3\ntitle      No herring deal yet\n"))
  }

  @Test func `searches articles and marks the words`() throws {
    #expect(
      try Summitry.run("search", "fever").output
        == """
        ARTICLE  PUBLISHED   OUTLET         TITLE                              SNIPPET
              1  2025-08-15  Northern Wire  Vale and Lind meet at Castle Orme  \
        …Lena Quist stayed away with a [fever]. The talks lasted two hours and three quarters. \
        "The herring is ours to share," Vale told reporters…

        """)
    #expect(
      try Summitry.run("search", "\"", "NEAR(")
        == .init(output: "", error: "no article says \"\" NEAR(\"\n", status: 1))
  }

  @Test func `tells how much the archive holds`() throws {
    let output = try Summitry.run("stats", "--people", "1", "--format", "tsv").output
    #expect(output.contains("archive\t1\tlast_published\t2025-08-18\n"))
    #expect(output.contains("counts\t3\tcount\t6\n"))
    #expect(output.hasSuffix("most_seen\t1\tslug\tanna-vale\n"))
  }
}
