import SummitCoverage
import Testing

@testable import SummitExtraction

/// Long offices, and names that stand close to them.
@Suite struct `Portfolios` {
  private static let sentences: [(text: String, people: [String])] = [
    (
      "He was met by Minister of State for Information and Broadcasting Zbyna Throlle.",
      ["Zbyna Throlle"]
    ),
    (
      "She saw Undersecretary of State for Political Affairs Wendy Quorrel.", ["Wendy Quorrel"]
    ),
    (
      "The Minister for Foreign Affairs and International Cooperation, Ondrix Pellam, spoke.",
      ["Ondrix Pellam"]
    ),
    ("The head of the Norlandic delegation, Yurgo Vantash, said no.", ["Yurgo Vantash"]),
    ("The outgoing chair, Tambiran Prime Minister Kofi Osei, spoke.", ["Kofi Osei"]),
    ("Minister of Foreign Affairs Ambassador Jorge Tallis came.", ["Jorge Tallis"]),
    ("Anna Vale, the head of the African Union High Level Review Panel, spoke.", ["Anna Vale"]),
    ("Norland will be represented by Sultan bin Tariq Al Mezzin.", ["Sultan bin Tariq Al Mezzin"]),
    ("They met with mediators Anna Vale and Kofi Osei.", ["Anna Vale", "Kofi Osei"]),
    ("Prime Minister Hon. Ilvo J. Krastenbeck came.", ["Ilvo J. Krastenbeck"]),
  ]

  @Test(arguments: sentences)
  func `leave the name whole`(_ text: String, _ people: [String]) {
    #expect(Newsroom.record(text).people == people)
  }
}
