import SummitCoverage

/// The words, names and phrases that extraction reads with, made from reference data.
///
/// It is a class so that whatever reads with it shares it by one reference.
final class Lexicon: Sendable {
  let reference: ReferenceData
  let words: WordTable
  /// The folded text of each word.
  private let textsOfWords: [String]
  let phrases: PhraseTrie
  let abbreviations: Set<Word>
  let grammar: Grammar
  private let families: FamilyNames
  /// For each person, their tenures in order of start.
  let tenures: TenuresOfPeople
  /// For each person, their name in plain small letters.
  let knownNames: KnownNames
  /// Places, countries and organizations by slug or code.
  let placesBySlug: [String: Int]
  let countriesByCode: [String: Int]
  let organizationsBySlug: [String: Int]
  /// For each office, its folded titles.
  private let titlesOfOffices: [Set<String>]

  let genders: GivenNameGenders
  /// People by each word of their names.
  let bearers: WordLists<Int32>
  /// The latest day on which the lexicon knows of a change of office.
  let latestDay: Day

  let bilateralSeries: [Bool]
  /// Which rules read which verbs.
  let clauseRules: ClauseRuleIndex

  /// Countries by the place that is their capital.
  private let countriesOfCapitals: [Int: Int]

  private let flagsOfWords: [WordFlags]
  private let groupsOfWords: [WordGroups]
  private let formsOfWords: WordLists<VerbForm>
  private let valuesOfWords: [Int8]
  private let classesOfVerbs: [VerbClass]
  private let lemmas: [String]

  /// The folded bytes of the word; empty for a mark and for a word that the lexicon lacks.
  func text(of word: Word) -> String { word.number > 0 ? textsOfWords[Int(word.number)] : "" }

  /// What the word can be.
  func flags(_ word: Word) -> WordFlags {
    word.number > 0 ? flagsOfWords[Int(word.number)] : []
  }

  /// The groups of words that it is in.
  func groups(_ word: Word) -> WordGroups {
    word.number > 0 ? groupsOfWords[Int(word.number)] : []
  }

  /// The verbs that the word can be a form of.
  func verbForms(_ word: Word) -> ArraySlice<VerbForm> { formsOfWords[word] }

  /// The number that the word carries: a weekday (1 to 7), a month (1 to 12) or a count.
  func value(_ word: Word) -> Int? {
    guard word.number > 0 else { return nil }
    let value = valuesOfWords[Int(word.number)]
    return value >= 0 ? Int(value) : nil
  }

  /// The people of a folded family name; empty where nobody bears it.
  func people(ofFamily folded: String) -> [Int] {
    var people: [Int] = []
    for person in families.people(of: folded, in: words) where people.last != Int(person) {
      people.append(Int(person))
    }
    return people
  }

  func verbClass(_ verb: Int) -> VerbClass { classesOfVerbs[verb] }
  func lemma(_ verb: Int) -> String { lemmas[verb] }

  init(_ reference: ReferenceData) {
    var builder = LexiconBuilder(reference)
    builder.build()
    self.reference = reference
    bilateralSeries = Lexicon.bilateralSeries(reference)
    words = builder.words
    textsOfWords = builder.words.texts
    phrases = builder.phrases
    abbreviations = builder.abbreviations
    grammar = Grammar(builder.words)
    families = FamilyNames(reference.people, in: builder.words)
    flagsOfWords = builder.flags
    groupsOfWords = WordGroups.ofWords(in: builder.words)
    formsOfWords = builder.forms
    valuesOfWords = builder.values
    classesOfVerbs = builder.classes
    lemmas = builder.lemmas
    clauseRules = ClauseRuleIndex(
      words: builder.words, forms: builder.forms, verbCount: builder.lemmas.count)
    let places = Lexicon.index(reference.places.map(\.slug))
    placesBySlug = places
    countriesByCode = Lexicon.index(reference.countries.map(\.code))
    organizationsBySlug = Lexicon.index(reference.organizations.map(\.slug))
    titlesOfOffices = reference.offices.map { office in
      Set(office.titles.map(\.text.folded) + [office.title.folded])
    }
    var capitals: [Int: Int] = [:]
    for (index, country) in reference.countries.enumerated() {
      if let place = country.capital.flatMap({ places[$0] }), capitals[place] == nil {
        capitals[place] = index
      }
    }
    countriesOfCapitals = capitals
    tenures = TenuresOfPeople(
      reference, offices: Lexicon.index(reference.offices.map(\.slug)))
    knownNames = KnownNames(reference.people)
    genders = builder.genders
    bearers = builder.bearers
    latestDay = reference.tenures.compactMap { $0.start?.last }.max() ?? Day(number: 0)
  }

  /// The country whose capital the place is.
  func country(ofCapital place: Int) -> Int? { countriesOfCapitals[place] }

  /// Whether the office, as printed in plain small letters, is a name of the tenure's.
  func names(_ tenure: Int, folded office: String) -> Bool {
    tenures.office(tenure).map { titlesOfOffices[$0].contains(office) } ?? false
  }

  /// The place of each key, the first of two alike.
  static func index(_ keys: [String]) -> [String: Int] {
    var places = [String: Int](minimumCapacity: keys.count)
    for index in keys.indices.reversed() { places[keys[index]] = index }
    return places
  }
}
