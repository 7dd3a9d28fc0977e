/// A word as a form of a verb.
struct VerbForm: Hashable, Sendable {
  enum Form: UInt8, Sendable { case base, third, past, participle, gerund }
  /// The verb's place in the lexicon's verbs.
  var verb: Int
  var form: Form

  /// The forms that a word can be, of whatever verbs.
  struct Forms: Sendable {
    private var bits: UInt8 = 0

    init(_ forms: ArraySlice<VerbForm>) {
      for form in forms { bits |= 1 << form.form.rawValue }
    }

    func contains(_ form: Form) -> Bool { bits & (1 << form.rawValue) != 0 }
  }
}

/// What sort of verb it is, as the rules ask.
struct VerbClass: OptionSet, Sendable {
  let rawValue: UInt64

  static let say = VerbClass(rawValue: 1 << 0)
  static let tell = VerbClass(rawValue: 1 << 1)
  static let urge = VerbClass(rawValue: 1 << 2)
  static let pledge = VerbClass(rawValue: 1 << 3)
  static let judge = VerbClass(rawValue: 1 << 4)
  static let think = VerbClass(rawValue: 1 << 5)
  static let meet = VerbClass(rawValue: 1 << 6)
  static let speak = VerbClass(rawValue: 1 << 7)
  static let phone = VerbClass(rawValue: 1 << 8)
  static let host = VerbClass(rawValue: 1 << 9)
  static let visit = VerbClass(rawValue: 1 << 10)
  static let attend = VerbClass(rawValue: 1 << 11)
  static let accompany = VerbClass(rawValue: 1 << 12)
  static let hold = VerbClass(rawValue: 1 << 13)
  static let gather = VerbClass(rawValue: 1 << 14)
  static let travel = VerbClass(rawValue: 1 << 15)
  static let skip = VerbClass(rawValue: 1 << 16)
  static let invite = VerbClass(rawValue: 1 << 17)
  static let cancel = VerbClass(rawValue: 1 << 18)
  static let postpone = VerbClass(rawValue: 1 << 19)
  static let plan = VerbClass(rawValue: 1 << 20)
  static let discuss = VerbClass(rawValue: 1 << 21)
  static let sign = VerbClass(rawValue: 1 << 22)
  static let lay = VerbClass(rawValue: 1 << 23)
  static let begin = VerbClass(rawValue: 1 << 24)
  static let end = VerbClass(rawValue: 1 << 25)
  static let last = VerbClass(rawValue: 1 << 26)
  static let bring = VerbClass(rawValue: 1 << 27)
  static let exclude = VerbClass(rawValue: 1 << 28)
  static let interview = VerbClass(rawValue: 1 << 29)
  static let sit = VerbClass(rawValue: 1 << 30)
  static let dine = VerbClass(rawValue: 1 << 31)
  static let see = VerbClass(rawValue: 1 << 32)

  /// Verbs whose subject speaks.
  static let speech: VerbClass = [.say, .tell, .urge, .pledge, .judge, .think]

  /// The class that `seeds/verbs.tsv` names.
  static func named(_ name: String) -> VerbClass {
    classes[name] ?? []
  }

  private static let classes: [String: VerbClass] = [
    "say": .say, "tell": .tell, "urge": .urge, "pledge": .pledge, "judge": .judge, "think": .think,
    "meet": .meet, "speak": .speak, "phone": .phone, "host": .host, "visit": .visit,
    "attend": .attend, "accompany": .accompany, "hold": .hold, "gather": .gather,
    "travel": .travel, "skip": .skip, "invite": .invite, "cancel": .cancel,
    "postpone": .postpone, "plan": .plan, "discuss": .discuss, "sign": .sign, "lay": .lay,
    "begin": .begin, "end": .end, "last": .last, "bring": .bring, "exclude": .exclude,
    "interview": .interview, "sit": .sit, "dine": .dine, "see": .see,
  ]
}
