import Testing

@testable import SummitExtraction

@Suite struct `A clause` {
  /// What stands in one clause: its verbs, who does it, to whom, and what behind which preposition.
  struct Expected: Sendable {
    var verbs: String
    var subject: [String]
    var objects: [String] = []
    var adjuncts: [String] = []
  }

  @Test(arguments: [
    ("Vale met Osei.", Expected(verbs: "meet", subject: ["Vale"], objects: ["Osei"])),
    (
      "Vale met Osei and Doyle in Geneva on Friday.",
      Expected(
        verbs: "meet", subject: ["Vale"], objects: ["Osei", "Doyle"],
        adjuncts: ["in Geneva", "on Friday"])
    ),
    (
      "Vale, Osei and Doyle met in Geneva.",
      Expected(verbs: "meet", subject: ["Vale", "Osei", "Doyle"], adjuncts: ["in Geneva"])
    ),
    (
      "Vale, who arrived early, met Osei.",
      Expected(verbs: "meet", subject: ["Vale"], objects: ["Osei"])
    ),
    (
      "Doyle spoke of Vale, who on Friday met Osei.",
      Expected(
        verbs: "meet", subject: ["Vale"], objects: ["Osei"], adjuncts: ["on Friday"])
    ),
    (
      "Vale and Osei each met Doyle.",
      Expected(verbs: "meet", subject: ["Vale", "Osei"], objects: ["Doyle"])
    ),
    (
      "Vale met Osei two times.",
      Expected(verbs: "meet", subject: ["Vale"], objects: ["Osei", "two times"])
    ),
    (
      "Doyle spoke of Osei, whom Vale met in Geneva.",
      Expected(verbs: "meet", subject: ["Vale"], objects: ["Osei"], adjuncts: ["in Geneva"])
    ),
    (
      "Vale met her last such rival in Geneva.",
      Expected(
        verbs: "meet", subject: ["Vale"], objects: ["her last such rival"],
        adjuncts: ["in Geneva"])
    ),
    (
      "Osei was received by Vale.",
      Expected(verbs: "receive", subject: ["Osei"], adjuncts: ["by Vale"])
    ),
    (
      "Vale agreed to meet Osei.",
      Expected(verbs: "agree meet", subject: ["Vale"], objects: ["Osei"])
    ),
    (
      "On Friday Vale met Osei.",
      Expected(verbs: "meet", subject: ["Vale"], objects: ["Osei"], adjuncts: ["On Friday"])
    ),
    (
      "Vale held talks with Osei, Doyle and Arden.",
      Expected(
        verbs: "hold", subject: ["Vale"], objects: ["talks"], adjuncts: ["with Osei, Doyle, Arden"])
    ),
  ])
  func `has its subject, objects and adjuncts`(sentence: String, expected: Expected) throws {
    let reading = Newsroom.reading(sentence)
    let clause = try #require(reading.sentences[0].clauses.last)
    func texts(_ nominals: Nominals) -> [String] {
      nominals.map { reading.document.text($0.range) }
    }
    #expect(clause.verb.verbs.map(reading.lexicon.lemma).joined(separator: " ") == expected.verbs)
    #expect(texts(clause.subject) == expected.subject)
    #expect(texts(clause.objects) == expected.objects)
    #expect(
      clause.adjuncts.map { adjunct in
        reading.document.text(adjunct.range) + " "
          + texts(adjunct.nominals).joined(separator: ", ")
      } == expected.adjuncts)
  }

  /// What a verb group tells besides its verbs.
  struct Group: Equatable, Sendable {
    var tense: VerbGroup.Tense
    var isPassive = false
    var isNegated = false
    var isModal = false
    var isPerfect = false
    var isProspective = false
  }

  @Test(arguments: [
    ("Vale met Osei.", Group(tense: .past)),
    ("Vale meets Osei.", Group(tense: .present)),
    ("Vale has met Osei.", Group(tense: .present, isPerfect: true)),
    ("Vale had met Osei.", Group(tense: .past, isPerfect: true)),
    ("Vale will meet Osei.", Group(tense: .future)),
    ("Vale would meet Osei.", Group(tense: .present, isModal: true)),
    ("Vale did not meet Osei.", Group(tense: .past, isNegated: true)),
    ("Vale didn’t meet Osei.", Group(tense: .past, isNegated: true)),
    ("Vale never met Osei.", Group(tense: .past, isNegated: true)),
    ("Vale is meeting Osei.", Group(tense: .present)),
    ("Vale is to meet Osei.", Group(tense: .present, isProspective: true)),
    ("Vale is due to meet Osei.", Group(tense: .present, isProspective: true)),
    ("Vale was received by Osei.", Group(tense: .past, isPassive: true)),
    ("Vale was not received by Osei.", Group(tense: .past, isPassive: true, isNegated: true)),
    ("Vale, joined by Arden, met Osei.", Group(tense: .participle, isPassive: true)),
    ("Vale has been received by Osei.", Group(tense: .present, isPassive: true, isPerfect: true)),
    ("Vale could have met Osei.", Group(tense: .present, isModal: true, isPerfect: true)),
  ])
  func `has the tense, voice and modality of its verbs`(sentence: String, group: Group) throws {
    let verb = try #require(Newsroom.reading(sentence).sentences[0].clauses.first?.verb)
    #expect(
      Group(
        tense: verb.tense, isPassive: verb.isPassive, isNegated: verb.isNegated,
        isModal: verb.isModal, isPerfect: verb.isPerfect, isProspective: verb.isProspective)
        == group)
  }

  @Test(arguments: [
    ("The planned talks ended.", ["end"]),
    ("The talks in Geneva ended.", ["end"]),
    ("Vale visits Geneva.", ["visit"]),
    ("Vale’s visits ended.", ["end"]),
    ("A meeting with Osei ended.", ["end"]),
    ("Vale called off a call with Osei.", ["call"]),
    ("Vale plans to meet Osei.", ["plan meet"]),
    ("Vale said she would meet Osei.", ["say", "meet"]),
    ("Vale flew to Geneva and met Osei.", ["fly", "meet"]),
    ("Vale, standing beside Osei, said no.", ["stand", "say"]),
    ("Vale will fly to Geneva and meet Osei.", ["fly", "meet"]),
  ])
  func `is told from nouns and adjectives of the same letters`(sentence: String, verbs: [String]) {
    let reading = Newsroom.reading(sentence)
    #expect(
      reading.sentences[0].clauses.map { clause in
        clause.verb.verbs.map(reading.lexicon.lemma).joined(separator: " ")
      } == verbs)
  }

  @Test(arguments: [
    ("Vale flew to Geneva to meet Osei.", "Vale"),
    ("Vale invited Osei to visit Geneva.", "Osei"),
    ("Vale spoke after meeting Osei.", "Vale"),
    ("Standing beside Osei, Vale said no.", "Vale"),
    ("Vale thanked Osei, who hosted Doyle.", "Osei"),
  ])
  func `without a subject of its own takes the one that is meant`(sentence: String, subject: String)
    throws
  {
    let reading = Newsroom.reading(sentence)
    let clause = try #require(
      reading.sentences[0].clauses.first { $0.governor != nil }
        ?? reading.sentences[0].clauses.first)
    #expect(clause.subject.map { reading.document.text($0.range) } == [subject])
  }
}
