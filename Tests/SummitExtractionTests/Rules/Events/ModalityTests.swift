import Testing

@testable import SummitExtraction

@Suite struct `The modality of a clause` {
  @Test(arguments: [
    ("Anna Vale met Kofi Osei.", Modality.held),
    ("Anna Vale has met Kofi Osei.", .held),
    ("Anna Vale is meeting Kofi Osei.", .held),
    ("Anna Vale meets Kofi Osei.", .held),
    ("Kofi Osei was received by Anna Vale.", .held),
    ("Anna Vale will meet Kofi Osei.", .planned),
    ("Anna Vale is to meet Kofi Osei.", .planned),
    ("Anna Vale is due to meet Kofi Osei.", .planned),
    ("Anna Vale plans to meet Kofi Osei.", .planned),
    ("Anna Vale agreed to meet Kofi Osei.", .planned),
    ("Anna Vale promised to meet Kofi Osei.", .planned),
    ("Anna Vale would meet Kofi Osei.", .planned),
    ("Anna Vale may meet Kofi Osei.", .none),
    ("Anna Vale would have met Kofi Osei.", .none),
    ("Anna Vale was to have met Kofi Osei.", .none),
    ("Anna Vale did not meet Kofi Osei.", .none),
    ("Anna Vale will not meet Kofi Osei.", .none),
    ("Anna Vale hardly met Kofi Osei.", .none),
    ("Anna Vale refused to meet Kofi Osei.", .none),
    ("Anna Vale tried to meet Kofi Osei.", .none),
    ("If Anna Vale met Kofi Osei, all was well.", .none),
    ("Neither Anna Vale nor Kofi Osei met reporters.", .none),
    ("No one met Kofi Osei.", .none),
  ])
  func `comes from tense, modals, negation and control`(sentence: String, modality: Modality) throws
  {
    let reading = Newsroom.reading(sentence)
    let clause = try #require(
      reading.sentences[0].clauses.first { reading.isVerb($0, [.meet, .host]) })
    #expect(Modality.of(clause, in: reading) == modality)
  }

  @Test(arguments: [
    ("Anna Vale flew to Geneva to meet Kofi Osei.", Modality.held),
    ("Anna Vale will fly to Geneva to meet Kofi Osei.", .planned),
    ("Anna Vale invited Kofi Osei to Geneva to meet Ben Arden.", .planned),
    ("Anna Vale did not fly to Geneva to meet Kofi Osei.", .none),
    ("Anna Vale was in Geneva after meeting Kofi Osei.", .held),
    ("Anna Vale left Geneva without meeting Kofi Osei.", .none),
    ("Anna Vale ruled out meeting Kofi Osei.", .none),
  ])
  func `of an infinitive or gerund comes from the verb above it`(
    sentence: String, modality: Modality
  ) throws {
    let reading = Newsroom.reading(sentence)
    let clause = try #require(reading.sentences[0].clauses.last)
    #expect(reading.isVerb(clause, .meet))
    #expect(Modality.of(clause, in: reading) == modality)
  }
}
