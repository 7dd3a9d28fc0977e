import SummitCoverage
import Testing

@testable import SummitIngestion

@Suite struct `A table` {
  @Test func `gives an article for each row by the heads of its columns`() throws {
    let table = #"""
      \#u{FEFF}No.,Publication Date,Headline,Newspaper,By,Link,Article Text\#r
      1,16/08/2025,Vale meets Osei,Lindmark Post,Zoë Brandt,https://post.example/a,"Vale met Osei.\#r
      \#r
      She said: ""We agree."""\#r
      \#r
      2,2025-08-17,,,,,Holm left.\#r

      """#
    #expect(
      outcomes(of: Array(table.utf8), name: "export.csv") == [
        .success(
          Article(
            name: "https://post.example/a", title: "Vale meets Osei", outlet: "Lindmark Post",
            byline: "Zoë Brandt", published: Day(iso: "2025-08-16"), url: "https://post.example/a",
            language: "en", text: "Vale met Osei.\n\nShe said: \"We agree.\"")),
        .success(
          Article(name: "export.csv:6", published: Day(iso: "2025-08-17"), text: "Holm left.")),
      ])
  }

  @Test(arguments: [
    ("a.csv", ","), ("a.csv", ";"), ("a.tsv", "\t"), ("a.csv", "|"), ("a.txt", "\t"),
  ])
  func `may be parted by other marks`(name: String, mark: String) {
    let rows = [["title", "text"], ["Vale came", "\"Vale; came, | \t today.\""]]
    let table = rows.map { $0.joined(separator: mark) }.joined(separator: "\n")
    #expect(summaries(of: table, name: name) == ["\(name):2: Vale; came, | today."])
  }

  @Test func `goes on past a row that cannot be read`() {
    #expect(
      summaries(
        of:
          "title;text\nOne;Vale came.\nTwo;Osei; he; came.\nThree;\nFour;Holm came.;;\n5;\"Open\n",
        name: "a.csv") == [
          "a.csv:2: Vale came.",
          "! a.csv:3: the row has 4 fields under 2 columns; "
            + "put quotation marks around those that hold a separator",
          "! a.csv:4: the article 'a.csv:4' has no text; take it out or export it with its text",
          "a.csv:5: Holm came.",
          "! a.csv:6: a quotation mark that opens in this row is never closed; close it",
        ])
  }

  @Test func `needs a column for the text`() {
    #expect(
      summaries(of: "id,title,url\n1,Vale came,https://post.example/a\n", name: "a.csv") == [
        "! a.csv:1: no column of the first row is the text; "
          + "name the columns title, text, published, outlet, url"
      ])
    #expect(
      summaries(of: "\n\n", name: "a.csv")
        == ["! a.csv: the table is empty; remove it or export it again"])
  }

  @Test func `is not seen in an article that begins with commas`() {
    #expect(
      summaries(of: "Title, text and date\n\nVale met Osei, Holm and Vik.\n", name: "a.txt")
        == ["a.txt: Vale met Osei, Holm and Vik."])
  }
}
