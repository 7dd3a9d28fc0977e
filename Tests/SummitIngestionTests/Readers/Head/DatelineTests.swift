import SummitCoverage
import Testing

@testable import SummitIngestion

@Suite struct `A dateline` {
  @Test(
    arguments: [
      ("LINDMARK, Norland (NW) — The leaders met.", "LINDMARK, Norland", "NW"),
      ("LINDMARK, August 14. /NW/. The leaders met.", "LINDMARK", "NW"),
      (
        "LINDMARK/PORTVIK, Oct 23 (Northern Wire) - The leaders met.", "LINDMARK/PORTVIK",
        "Northern Wire"
      ),
      ("PORT VIK, Md. — The leaders met.", "PORT VIK, Md.", nil),
      ("LINDMARK — The leaders met.", "LINDMARK", nil),
      ("LINDMARK, Wednesday — He left.", "LINDMARK", nil),
      ("LINDMARK. The leaders met.", "LINDMARK", nil),
      ("Lindmark: The leaders met.", "Lindmark", nil),
      (
        "New Lindmark [Norland], September 8 (NW): The leaders met.", "New Lindmark [Norland]", "NW"
      ),
      ("(NW) — The leaders met.", nil, "NW"),
      ("Lindmark, September 14 (NW) --The leaders met.", "Lindmark", "NW"),
    ] as [(String, String?, String?)])
  func `gives place and agency and stays in the text`(
    text: String, place: String?, agency: String?
  ) throws {
    let article = try read("Leaders meet\n\n\(text)\n")
    #expect(article.dateline == place)
    #expect(article.agency == agency)
    #expect(article.text == text)
  }

  @Test(arguments: [
    "Vale - who met Osei - left early.", "On Monday: The leaders met.",
    "The talks failed: Vale left early.", "Oct. 16: Vale calls Osei.", "NOTE: The leaders met.",
    "EU: The bloc waits.", "Vale met Osei (NW) — and left.",
  ])
  func `is not seen in other openings`(text: String) throws {
    let article = try read("Leaders meet\n\n\(text)\n")
    #expect(article.dateline == nil)
    #expect(article.agency == nil)
  }

  @Test func `names its agency in full where the outlet is the agency`() throws {
    let initials = try read(
      "Leaders meet\n\nPacific Dispatch | 2025-10-30\n\nLINDMARK (PD) -- They met.\n")
    #expect(initials.agency == "Pacific Dispatch")
    let short = try read(
      "Leaders meet\n\nMeridian News Agency\n\nLINDMARK (Meridian) – They met.\n")
    #expect(short.agency == "Meridian News Agency")
    let joint = try read(
      "Leaders meet\n\nLINDMARK, April 27 (Press Corps-NW) -- They met.\n", outlets: knownOutlets)
    #expect(joint.agency == "Northern Wire")
  }

  @Test func `may stand with the date in a line of its own`() throws {
    let article = try read(
      "Leaders meet\n\nLINDMARK, Friday, March 1, 2019 (Pacific Dispatch)\n\nThey met.\n")
    #expect(article.dateline == "LINDMARK")
    #expect(article.agency == "Pacific Dispatch")
    #expect(article.published?.description == "2019-03-01")
    #expect(article.text == "They met.")
  }
}
