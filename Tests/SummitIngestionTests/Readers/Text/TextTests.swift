import SummitCoverage
import Testing

@testable import SummitIngestion

@Suite struct `The bytes of a file` {
  @Test func `are UTF-8 with or without a mark`() throws {
    #expect(try read("Vale meets Osei in Türkiye.").text == "Vale meets Osei in Türkiye.")
    #expect(try read("\u{FEFF}Vale meets Osei in Türkiye.").text == "Vale meets Osei in Türkiye.")
  }

  @Test func `are UTF-16 where its mark says so`() throws {
    let units = Array("\u{FEFF}Vale meets Osei in Türkiye 🕊.".utf16)
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [little, big] {
      #expect(
        try ArticleReader().article(from: bytes, name: "a").text == "Vale meets Osei in Türkiye 🕊.")
    }
    #expect(
      problem(of: Array(little.dropLast()))?.message
        == "the UTF-16 text is cut off in a character; save the file as UTF-8")
    #expect(
      problem(of: [0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00])?.message
        == "the UTF-16 text has half a character in it; save the file as UTF-8")
  }

  @Test func `are Windows-1252 where they can be nothing else`() throws {
    let bytes =
      Array("Vale met Osei at the Caf".utf8) + [0xE9, 0x20, 0x93] + Array("Alp".utf8) + [0x94]
    #expect(
      try ArticleReader().article(from: bytes, name: "a").text == "Vale met Osei at the Café “Alp”")
  }

  @Test func `are refused where they are damaged UTF-8`() {
    let message = "is not valid UTF-8; save the file as UTF-8"
    let damaged = Array("Türkiye\nT".utf8) + [0xFC] + Array("rkiye".utf8)
    #expect(
      problem(of: damaged)
        == InputProblem(name: "article.txt", line: 2, message: "the byte at offset 10 \(message)"))
    let cut = Array("They met in T".utf8) + [0xC3]
    #expect(problem(of: cut)?.message == "the byte at offset 13 \(message)")
    let cyrillic: [UInt8] = [0xCF, 0xF0, 0xE5, 0xE7, 0xE8, 0xE4, 0xE5, 0xED, 0xF2]
    #expect(problem(of: cyrillic)?.message == "the byte at offset 0 \(message)")
  }

  @Test func `are refused where they are binary`() {
    let message = "it is binary, not text; save the article as plain text"
    #expect(problem(of: [0x7F, 0x45, 0x4C, 0x46, 0x00])?.message == message)
    #expect(problem(of: [0x01, 0x02, 0x03, 0x41])?.message == message)
  }

  @Test func `lose what is not printed`() throws {
    let text =
      "Leaders meet\r\n\r\nV\u{AD}ale\u{A0}\u{200B}met \t \u{202E}Osei\u{202C}.\rShe\u{7} left."
    #expect(try read(text).text == "Vale met Osei.\n\nShe left.")
  }
}

@Suite struct `Front matter` {
  @Test func `gives what is known of an article`() throws {
    let article = try read(
      """
      ---
      title: "Rain at the \\"lake\\": talks end"
      source: Lindmark Post
      authors:
        - Anna Vale
        - 'Karl O''Sei'
      date: 15 August 2025
      link: https://post.example/a
      lang: en-GB
      tags: [one, two]
      dateline: LINDMARK
      agency: NW
      ---

      # Rain at the "lake": talks end

      They met: it rained.
      """, as: .markdown, outlets: knownOutlets)
    #expect(
      article
        == Article(
          name: "article.txt", title: "Rain at the \"lake\": talks end", outlet: "Lindmark Post",
          agency: "Northern Wire", byline: "Anna Vale and Karl O'Sei", dateline: "LINDMARK",
          published: Day(iso: "2025-08-15"), url: "https://post.example/a", language: "en",
          text: "They met: it rained."))
  }

  @Test func `is refused where its day is none`() {
    #expect(
      problem(of: Array("---\ntitle: Talks\npublished: last week\n---\nThey met.\n".utf8))?
        .description
        == "article.txt:3: \"last week\" is not a day; write it as 2025-08-15, or take the line out"
    )
  }

  @Test func `is text where nothing ends it`() throws {
    #expect(
      try read("---\nThey met on Friday, and: she left.\n").text.contains("They met on Friday"))
  }
}

@Suite struct `Markdown` {
  @Test func `is reduced to its words`() throws {
    let article = try read(
      """
      # Two *leaders* meet in [Lindmark](https://x.example/a_(b))

      **By Anna Vale**

      *Published: 15 August 2025*

      **LINDMARK** — The *leaders* of __Norland__ and `Sudland` met
      on Friday and [agreed][1] on a snake_case name, 2 * 3 and a \\*star\\*.<!-- x -->

      ![Vale and Osei shake hands.](p.png)

      > "We **agreed**,"
      > she said.

      The bridge
      ----------

      - one item
        goes on
      - two[^1]

      ```
      code *stays*
      ```

      ***

      [1]: https://x.example/1
      """, as: .markdown)
    #expect(
      article
        == Article(
          name: "article.txt", title: "Two leaders meet in Lindmark", byline: "Anna Vale",
          dateline: "LINDMARK", published: Day(iso: "2025-08-15"),
          text: """
            LINDMARK — The leaders of Norland and Sudland met on Friday and agreed on a \
            snake_case name, 2 * 3 and a *star*.

            Vale and Osei shake hands.

            "We agreed," she said.

            The bridge

            - one item goes on

            - two

            code *stays*
            """))
  }
}
