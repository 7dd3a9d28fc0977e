import SummitCoverage
import Testing

@testable import SummitIngestion

@Suite struct `The head of an article` {
  @Test(
    arguments: [
      ("By Anna Vale", "Anna Vale", nil),
      ("by ANNA VALE", "ANNA VALE", nil),
      ("By Anna Vale and Karl Osei, Northern Wire", "Anna Vale and Karl Osei", "Northern Wire"),
      ("Anna Vale, Staff Writer | Lindmark Post", "Anna Vale", "Lindmark Post"),
      ("By political reporter Anna Vale", "political reporter Anna Vale", nil),
      (
        "from our correspondent Anna Vale in Lindmark", "our correspondent Anna Vale in Lindmark",
        nil
      ),
      ("Our correspondent in Lindmark", "Our correspondent in Lindmark", nil),
      (
        "Reporting by Anna Vale in Lindmark; Karl Osei aboard Norland One",
        "Anna Vale in Lindmark; Karl Osei aboard Norland One", nil
      ),
      ("by Anna Vale - Northern Wire - Sat 9 Sep 2023 19:40 IST", "Anna Vale", "Northern Wire"),
      ("Anna Vale in Lindmark\nWed 12 Jul 2023 19.44 BST", "Anna Vale in Lindmark", nil),
      (
        "Express News Service\nLindmark, Portvik | October 24, 2024 03:52 IST", nil,
        "Express News Service"
      ),
      ("Source: Northern Wire     Editor: berg     2023-11-16 11:05:30", nil, "Northern Wire"),
      ("NTN & Agencies | Updated: Sep 9, 2023", nil, "NTN"),
      ("The Continental", nil, "The Continental"),
      ("15.08.2025 | Volga Bulletin | Politics", nil, "Volga Bulletin"),
      ("Volga Tribune, Thursday 17 June 2021", nil, "Volga Tribune"),
    ] as [(String, String?, String?)])
  func `tells who wrote and who published`(
    lines: String, byline: String?, outlet: String?
  ) throws {
    let article = try read("Leaders meet by the lake\n\n\(lines)\n\nThey met on Friday.\n")
    #expect(article.title == "Leaders meet by the lake")
    #expect(article.byline == byline)
    #expect(article.outlet == outlet)
    #expect(article.text == "They met on Friday.")
  }

  @Test(arguments: [
    "A tete-a-tete comes first, the aide says", "From our archive: “Summits that failed”",
    "By Monday it was over.", "This live blog is now closed", "- One item of a list",
  ])
  func `leaves other lines to the text`(line: String) throws {
    let article = try read("Leaders meet\n\n\(line)\n\nThey met on Friday.\n")
    #expect(article.byline == nil)
    #expect(article.outlet == nil)
    #expect(article.text == "\(line)\n\nThey met on Friday.")
  }

  @Test func `finds the headline under a label or the outlet's name`() throws {
    for above in ["COMMENT", "THE GREY HOUSE", "15 August 2025\nNorthern Wire"] {
      let article = try read(
        "\(above)\n\nReadout of the call of the two presidents\n\nThey spoke on Friday.\n")
      #expect(article.title == "Readout of the call of the two presidents")
    }
  }

  @Test func `parts the headline from the outlet that a browser adds`() throws {
    let bar = try read("Leaders meet | Volga Tribune\n\nThey met on Friday.\n")
    #expect(bar.title == "Leaders meet")
    #expect(bar.outlet == "Volga Tribune")
    let dash = try read(
      "Leaders meet - Lindmark Post\n\nThey met on Friday.\n", outlets: knownOutlets)
    #expect(dash.title == "Leaders meet")
    #expect(dash.outlet == "Lindmark Post")
    #expect(try read("Vale - Osei - talks\n\nThey met.\n").title == "Vale - Osei - talks")
  }

  @Test func `takes a headline with a full stop only over a longer text`() throws {
    let text = "They met for three hours in a hotel by the lake and parted without a deal."
    #expect(try read("Leaders talk of rights.\n\n\(text)\n").title == "Leaders talk of rights.")
    #expect(try read("Vale met Osei on Friday in the old town.\n\nHe left.\n").title == nil)
  }

  @Test func `joins a headline that is broken over two lines`() throws {
    let article = try read(
      """
      Leaders of Norland and Sudland end their talks in Lindmark without a
      deal on the border
      By Anna Vale

      The leaders of Norland and Sudland met for three hours on Friday in a
      hotel by the lake, and parted without a word to the reporters who had
      waited in the rain since the early morning.
      """)
    #expect(
      article.title
        == "Leaders of Norland and Sudland end their talks in Lindmark without a deal on the border"
    )
    #expect(article.byline == "Anna Vale")
    #expect(!article.text.contains("\n"))
  }
}
