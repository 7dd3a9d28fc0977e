import SummitArchive
import SummitCoverage
import Testing

@testable import SummitExtraction

@Suite struct `The lexicon` {
  private static let shipped = Result { Lexicon(try ReferenceData.shipped()) }

  /// The entries of the phrase that a text is from end to end.
  private func entries(of text: String, in lexicon: Lexicon) -> [Entry] {
    let tokens = Tokenizer.tokens(
      of: Array(text.utf8), words: lexicon.words, abbreviations: lexicon.abbreviations)
    let whole = lexicon.phrases.matches(tokens, at: 0).first { $0.length == tokens.count }
    return whole.map { Array($0.entries) } ?? []
  }

  @Test func `finds every shipped name in a text that is the name`() throws {
    let lexicon = try Self.shipped.get()
    let reference = lexicon.reference
    var names: [(String, Entry)] = []
    for (index, person) in reference.people.enumerated() {
      names += ([person.name] + person.names).filter { $0 != person.family }
        .map { ($0, .person(index)) }
    }
    for (index, place) in reference.places.enumerated() {
      names += ([place.name] + place.names).map { ($0, .place(index)) }
    }
    for (index, body) in reference.organizations.enumerated() {
      names += ([body.name] + body.names).map { ($0, .organization(index)) }
    }
    for (index, outlet) in reference.outlets.enumerated() {
      names += ([outlet.name] + outlet.names).map { ($0, .outlet(index)) }
    }
    let lost = names.filter { !entries(of: $0.0, in: lexicon).contains($0.1) }
    #expect(lost.map(\.0) == [])
  }

  @Test func `knows the gender of every shipped given name`() throws {
    let lexicon = try Self.shipped.get()
    var genders: [String: Person.Gender] = [:]
    for name in lexicon.reference.givenNames { genders[name.text.folded] = name.gender }
    let wrong = lexicon.reference.givenNames.filter {
      lexicon.gender(ofGiven: $0.text.folded) != genders[$0.text.folded]
    }
    #expect(wrong == [])
    #expect(lexicon.gender(ofGiven: "rivermouth") == nil)
  }

  @Test func `has the tenures of each person, in order`() {
    var reference = ReferenceData()
    reference.people = ["anna-vale", "marek-osei", "ode-lind"].map {
      Person(slug: $0, name: $0, family: $0)
    }
    reference.tenures = [
      ("ode-lind", 2020), ("anna-vale", 2016), ("nobody", 1), ("ode-lind", 2024),
    ]
    .map {
      Tenure(
        person: $0.0, office: "president", country: "NZ", organization: nil,
        start: PartialDate(year: $0.1), end: nil)
    }
    let lexicon = Lexicon(reference)
    #expect(
      (0..<3).map { person in
        lexicon.tenures.numbers(of: person).map { lexicon.tenures[number: $0].start?.year }
      } == [[2016], [], [2020, 2024]])
  }

  @Test func `has every word of the groups that readers ask for`() {
    let unknown = WordGroups.members.flatMap(\.1).filter { word in
      Newsroom.lexicon.words.find(word) == .unknown
    }
    #expect(unknown == [])
  }

  @Test func `lists whoever bears a family name in two spellings once`() {
    var reference = ReferenceData()
    reference.people = [
      Person(slug: "zoe-vale", name: "Zoe Vale", family: "Vale", families: ["Väle", "Vahle"]),
      Person(slug: "anna-vale", name: "Anna Vale", family: "Vale"),
    ]
    let lexicon = Lexicon(reference)
    #expect(lexicon.people(ofFamily: "vale") == [0, 1])
    #expect(lexicon.people(ofFamily: "vahle") == [0])
    #expect(lexicon.people(ofFamily: "osei").isEmpty)
  }

  @Test func `keeps what several share, in the order in which it came, each once`() {
    var reference = ReferenceData()
    reference.places = [Place(slug: "orme", name: "Orme", kind: "city")]
    reference.outlets = [
      Outlet(slug: "orme", name: "Orme", names: ["Orme", "ORME"], kind: "website")
    ]
    #expect(entries(of: "Orme", in: Lexicon(reference)) == [.place(0), .outlet(0)])
  }
}
