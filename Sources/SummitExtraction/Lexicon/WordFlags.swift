/// What a word of English can be in a sentence, whatever its case.
struct WordFlags: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  static let determiner = WordFlags(rawValue: 1 << 0)
  static let possessive = WordFlags(rawValue: 1 << 1)
  static let he = WordFlags(rawValue: 1 << 2)
  static let she = WordFlags(rawValue: 1 << 3)
  static let they = WordFlags(rawValue: 1 << 4)
  static let it = WordFlags(rawValue: 1 << 5)
  static let firstPerson = WordFlags(rawValue: 1 << 6)
  static let preposition = WordFlags(rawValue: 1 << 7)
  static let coordinator = WordFlags(rawValue: 1 << 8)
  static let subordinator = WordFlags(rawValue: 1 << 9)
  static let relative = WordFlags(rawValue: 1 << 10)
  static let be = WordFlags(rawValue: 1 << 11)
  static let have = WordFlags(rawValue: 1 << 12)
  static let `do` = WordFlags(rawValue: 1 << 13)
  static let modal = WordFlags(rawValue: 1 << 14)
  static let negation = WordFlags(rawValue: 1 << 15)
  static let adverb = WordFlags(rawValue: 1 << 16)
  static let weekday = WordFlags(rawValue: 1 << 17)
  static let month = WordFlags(rawValue: 1 << 18)
  static let number = WordFlags(rawValue: 1 << 19)
  static let ordinal = WordFlags(rawValue: 1 << 20)
  static let unit = WordFlags(rawValue: 1 << 21)
  static let honorific = WordFlags(rawValue: 1 << 22)
  static let abbreviation = WordFlags(rawValue: 1 << 23)
  static let officeStatus = WordFlags(rawValue: 1 << 24)
  static let officeHead = WordFlags(rawValue: 1 << 25)
  static let officeModifier = WordFlags(rawValue: 1 << 26)
  static let leaderGroup = WordFlags(rawValue: 1 << 27)
  static let venueHead = WordFlags(rawValue: 1 << 28)
  static let beginsSentence = WordFlags(rawValue: 1 << 29)
  static let endsSentence = WordFlags(rawValue: 1 << 30)
  static let planned = WordFlags(rawValue: 1 << 31)
  static let cancelled = WordFlags(rawValue: 1 << 32)
  static let timeOfDay = WordFlags(rawValue: 1 << 33)
  static let givenName = WordFlags(rawValue: 1 << 34)
  static let particle = WordFlags(rawValue: 1 << 35)
  /// It is a form of a verb that the lexicon lists.
  static let verb = WordFlags(rawValue: 1 << 36)
  /// It is a noun for an event, by itself or as the end of a phrase.
  static let event = WordFlags(rawValue: 1 << 37)
  /// It is the family name of a person of the lexicon.
  static let familyName = WordFlags(rawValue: 1 << 38)

  /// With "to" behind it, it tells of what is to come: "due to meet".
  static let prospect = WordFlags(rawValue: 1 << 39)

  /// It names what leaders sign: "treaty", "declaration".
  static let document = WordFlags(rawValue: 1 << 40)
  /// It names what people stand before in silence: "cenotaph", "tomb".
  static let monument = WordFlags(rawValue: 1 << 41)
  /// It names what is laid on graves: "wreath", "roses".
  static let tribute = WordFlags(rawValue: 1 << 42)
  /// It names a mark of honour in a welcome: "guard", "salute".
  static let honour = WordFlags(rawValue: 1 << 43)
  static let tree = WordFlags(rawValue: 1 << 44)
  /// It names journalists as a body: "reporters", "cameras".
  static let press = WordFlags(rawValue: 1 << 45)
  /// It names a way of speaking from afar: "telephone", "video".
  static let telephone = WordFlags(rawValue: 1 << 46)
  /// It names where travellers arrive: "airport", "station".
  static let arrival = WordFlags(rawValue: 1 << 47)
  /// It begins the names of waters, mountains and the like: "Lake", "Mount".
  static let geographic = WordFlags(rawValue: 1 << 50)
  /// It says how someone is related to another: "wife", "son".
  static let kin = WordFlags(rawValue: 1 << 51)

  /// It may stand before an office and tells of its holder: "new", "hard-line".
  static let officeEpithet = WordFlags(rawValue: 1 << 52)

  static let pronoun: WordFlags = [.he, .she, .they, .it, .firstPerson]
  static let auxiliary: WordFlags = [.be, .have, .do, .modal]
  /// Words of the grammar, which begin no name.
  static let closed: WordFlags = [
    .determiner, .possessive, .he, .she, .they, .it, .firstPerson, .preposition, .coordinator,
    .subordinator, .relative, .be, .have, .do, .modal, .negation,
  ]

  /// The flag of a class of `seeds/words.tsv`; none for classes that carry a value.
  static func named(_ name: Substring) -> WordFlags {
    classes[name] ?? []
  }

  private static let classes: [Substring: WordFlags] = [
    "determiner": .determiner, "possessive": .possessive, "he": .he, "she": .she, "they": .they,
    "it": .it, "first-person": .firstPerson, "preposition": .preposition,
    "coordinator": .coordinator, "subordinator": .subordinator, "relative": .relative, "be": .be,
    "have": .have, "do": .do, "modal": .modal, "negation": .negation, "adverb": .adverb,
    "weekday": .weekday, "month": .month, "number": .number, "ordinal": .ordinal, "unit": .unit,
    "honorific": .honorific, "abbreviation": .abbreviation, "office-status": .officeStatus,
    "office-head": .officeHead, "office-modifier": .officeModifier, "leader-group": .leaderGroup,
    "venue-head": .venueHead, "begins-sentence": .beginsSentence, "ends-sentence": .endsSentence,
    "planned": .planned, "cancelled": .cancelled, "time-of-day": .timeOfDay, "event": .event,
    "prospect": .prospect, "document": .document, "monument": .monument, "tribute": .tribute,
    "honour": .honour, "tree": .tree, "press": .press, "telephone": .telephone,
    "arrival": .arrival,
    "geographic": .geographic, "kin": .kin,
    "office-epithet": .officeEpithet,
  ]
}
