import SummitCoverage
import Testing

@testable import SummitIngestion

@Suite struct `The reader of articles` {
  @Test func `reads a wire story as it comes`() throws {
    let article = try read(
      """
      Vale and Osei part without a deal

      Share This Article:

      August 15, 2025

      LINDMARK, Norland (NW) — Anna Vale met Karl Osei on Friday.

      She left early.
      """, outlets: knownOutlets)
    #expect(
      article
        == Article(
          name: "article.txt", title: "Vale and Osei part without a deal",
          agency: "Northern Wire", dateline: "LINDMARK, Norland", published: Day(iso: "2025-08-15"),
          language: "en",
          text: """
            LINDMARK, Norland (NW) — Anna Vale met Karl Osei on Friday.

            She left early.
            """))
  }

  @Test func `reads a newspaper page with its furniture`() throws {
    let article = try read(
      """
      Home > World
      ANALYSIS
      Why the Lindmark talks failed
      The Lindmark Post | World | Saturday, August 16, 2025
      Share   Save   Comments (21)

      By Jonas Berg and Ida Holm, Northern Wire

      Nobody at the table smiled.

      Read more: What Osei wanted

      Vale said: "Sign up to the treaty, and we will talk."

      Copyright 2025 Northern Wire. All rights reserved.
      Most read
      1. Storm over Lindmark
      2. Ferries late
      """)
    #expect(
      article
        == Article(
          name: "article.txt", title: "Why the Lindmark talks failed", outlet: "The Lindmark Post",
          agency: "Northern Wire", byline: "Jonas Berg and Ida Holm",
          published: Day(iso: "2025-08-16"), language: "en",
          text: """
            Nobody at the table smiled.

            Vale said: "Sign up to the treaty, and we will talk."
            """))
  }

  @Test func `takes a single line for the text`() throws {
    #expect(try read("Vale met Osei\n") == Article(name: "article.txt", text: "Vale met Osei"))
  }

  @Test func `refuses a file without text`() {
    #expect(
      problem(of: [])?.description
        == "article.txt: the file is empty; remove it or save the article again")
    let blank = "the file holds no text of an article; remove it or save the article again"
    #expect(problem(of: Array(" \n\t\n".utf8))?.message == blank)
    #expect(problem(of: Array("---\ntitle: Talks\n---\n".utf8))?.message == blank)
    #expect(problem(of: Array("\u{FEFF}\u{200B}".utf8))?.message == blank)
  }

  @Suite struct `takes as the day of publication` {
    @Test(
      arguments: [
        ("Sat 16 Aug 2025 02.10 BST\nFirst published on Fri 15 Aug 2025 17.00 BST", "2025-08-16"),
        ("Last modified on Sat 16 Aug 2025\nFirst published on Fri 15 Aug 2025", "2025-08-15"),
        ("Posted : 2025-08-15 09:41   Updated : 2025-08-16 14:20", "2025-08-15"),
        ("Updated: Aug 16, 2025, 20:48 IST", "2025-08-16"),
        ("Published Aug. 15, 2025 | Updated 9:52 p.m. ET", "2025-08-15"),
        ("Lindmark, September 14, Year 112 (2023)", "2023-09-14"),
        ("14 AUG, 14:47", nil),
      ] as [(String, String?)])
    func `what the head says`(head: String, day: String?) throws {
      let article = try read("Leaders meet\n\n\(head)\n\nThey met for three hours on Friday.\n")
      #expect(article.published?.description == day)
      #expect(article.text == "They met for three hours on Friday.")
    }

    @Test func `what the dateline says`() throws {
      let full = "Leaders meet\n\nLINDMARK, August 14, 2025. /NW/. They met.\n"
      #expect(try read(full).published?.description == "2025-08-14")
      let yearless = "Leaders meet\n\nLINDMARK, Aug. 14 (NW) — They met.\n"
      #expect(try read(yearless).published == nil)
      let updated = "Leaders meet\n\nUpdated: Aug 16, 2025\n\nLINDMARK, Aug. 14 (NW) — They met.\n"
      #expect(try read(updated).published?.description == "2025-08-14")
    }

    @Test func `what the last lines say where the head says nothing`() throws {
      let foot = "They met.\n\nFirst uploaded on: 23-10-2024 at 19:30 IST\n"
      #expect(try read("Leaders meet\n\n\(foot)").published?.description == "2024-10-23")
      #expect(
        try read("Leaders meet\n24 Oct 2024\n\n\(foot)").published?.description == "2024-10-24")
    }

    @Test func `what a line among the first says`() throws {
      let item = "Leaders meet\n\nBy Anna Vale\n  • Published : Mar 6, 2018 - 14:24\n\nThey met.\n"
      #expect(try read(item).published?.description == "2018-03-06")
    }
  }
}
