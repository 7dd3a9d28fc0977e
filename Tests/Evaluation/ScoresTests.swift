import SummitEvaluation
import Testing

@Suite struct `The scores` {
  private static let gold = """
    {"article": "a.txt", "people": ["Anna Vale", "Kofi Osei"],
     "events": [{"kind": "summit", "status": "held", "start": "2025-08", "place": "Geneva",
       "venue": null, "participants": [
         {"person": "Anna Vale", "status": "attended", "office": "President", "for": "US"},
         {"person": "Kofi Osei", "status": "absent", "office": null, "for": null}]}],
     "statements": [{"speaker": "Anna Vale", "text": "the talks went well on the whole"}]}
    """

  private static func scores(_ found: String) throws -> Scores {
    var scores = Scores()
    scores.add(
      gold: try Facts(json: Array(gold.utf8)), found: try Facts(json: Array(found.utf8)))
    return scores
  }

  @Test func `are whole for the gold record itself`() throws {
    let scores = try Self.scores(Self.gold)
    #expect(
      scores.table == """
        people      P 1.000  R 1.000  F1 1.000  (gold 2)
        events      P 1.000  R 1.000  F1 1.000  (gold 1)
        attendance  P 1.000  R 1.000  F1 1.000  (gold 2)
        statements  P 1.000  R 1.000  F1 1.000  (gold 1)
        dates       1.000  (of 1)
        places      1.000  (of 1)
        roles       1.000  (of 1)

        """)
  }

  @Test func `count what is missed, and what is found too much`() throws {
    let scores = try Self.scores(
      """
      {"article": "a.txt", "people": ["Anne Vale", "Ben Arden", "Osei"],
       "events": [{"kind": "meeting", "start": "2025-08-15", "status": "held", "place": null,
         "venue": "Palace of Geneva", "participants": [
           {"person": "President Vale", "status": "attended", "office": "the President",
            "for": "United States"},
           {"person": "Kofi Osei", "status": "attended"}]},
         {"kind": "meal", "status": "held", "participants": []}],
       "statements": [{"speaker": "Vale", "text": "that the talks went well"},
         {"speaker": "Osei", "text": "the talks went well on the whole"}]}
      """)
    #expect(
      scores.table == """
        people      P 0.667  R 1.000  F1 0.800  (gold 2)
        events      P 0.500  R 1.000  F1 0.667  (gold 1)
        attendance  P 0.500  R 0.500  F1 0.500  (gold 2)
        statements  P 0.500  R 1.000  F1 0.667  (gold 1)
        dates       1.000  (of 1)
        places      1.000  (of 1)
        roles       1.000  (of 1)

        """)
  }

  @Test func `are nothing for a record without facts`() throws {
    let scores = try Self.scores(
      #"{"article": "a.txt", "people": [], "events": [], "statements": []}"#)
    #expect(scores.people.f1 == 0 && scores.events.gold == 1 && scores.dates.judged == 0)
  }
}
