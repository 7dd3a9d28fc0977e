import SummitCoverage
import Testing

@testable import SummitIngestion

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
          dateline: "LINDMARK", published: Day(iso: "2025-08-15"), language: "en",
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
