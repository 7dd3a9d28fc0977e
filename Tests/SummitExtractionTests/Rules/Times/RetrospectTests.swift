import SummitCoverage
import Testing

@testable import SummitExtraction

@Suite struct `A text that looks back` {
  private func events(_ text: String, title: String? = nil) -> [String] {
    var article = Newsroom.article(text, published: "2025-08-16")
    article.title = title
    return Newsroom.extractor.record(of: article).events.map { event in
      [event.kind.rawValue, event.start?.edtf, event.place].compactMap { $0 }
        .joined(separator: " ")
    }
  }

  @Test func `dates its days by the year that it is about`() {
    #expect(
      events(
        """
        On 1 November 1995 President Anna Vale met Prime Minister Kofi Osei in Lindmark.

        On November 21 the two signed the treaty. It was broken in March 1999.
        """) == ["summit 1995-11-01 Lindmark", "signing 1995-11-21"])
  }

  @Test func `may have its year from the headline`() {
    #expect(
      events(
        "Anna Vale met Kofi Osei in Lindmark on November 21.",
        title: "The Lindmark summit of November 1995")
        == ["meeting 1995-11-21 Lindmark"])
  }

  @Test func `is not news that recalls the past`() {
    #expect(
      events(
        """
        President Anna Vale met Prime Minister Kofi Osei in Lindmark on Friday.

        They had met in Osana in June 2018 and in Geneva in March 2019.
        """
      ).first == "summit 2025-08-15 Lindmark")
  }

  @Test func `begins on the first of a month`() {
    #expect(
      events("Anna Vale met Kofi Osei in Lindmark on the first of August.")
        == ["summit 2025-08-01 Lindmark"])
  }
}
