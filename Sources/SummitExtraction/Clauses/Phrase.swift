/// A piece of a sentence, as the chunker cuts it.
enum Phrase: Sendable {
  case nominal(Nominal)
  case verb(VerbGroup)
  case preposition(Word, Range<Int>)
  case comma(Int)
  case coordinator(Int)
  case relative(Int)
  case subordinator(Int)
  /// A mark that parts clauses, or a quotation with its marks.
  case mark(Int)
  case quotation(Int, Range<Int>)

  /// The tokens that it covers.
  var range: Range<Int> {
    switch self {
    case .nominal(let nominal): nominal.range
    case .verb(let group): group.range
    case .preposition(_, let range), .quotation(_, let range): range
    case .comma(let index), .coordinator(let index), .relative(let index),
      .subordinator(let index), .mark(let index):
      index..<index + 1
    }
  }
}

/// A noun phrase without what follows its noun.
struct Nominal: Sendable {
  private var start: Int32
  private var end: Int32
  private var firstMention: Int32
  private var mentionsEnd: Int32

  init(range: Range<Int>, mentions: Range<Int> = 0..<0) {
    start = Int32(range.lowerBound)
    end = Int32(range.upperBound)
    firstMention = Int32(mentions.lowerBound)
    mentionsEnd = Int32(mentions.upperBound)
  }

  /// The tokens that it covers.
  var range: Range<Int> {
    get { Int(start)..<Int(end) }
    set {
      start = Int32(newValue.lowerBound)
      end = Int32(newValue.upperBound)
    }
  }

  /// The mentions in it, by their numbers, which follow one another.
  var mentions: Range<Int> {
    get { Int(firstMention)..<Int(mentionsEnd) }
    set {
      firstMention = Int32(newValue.lowerBound)
      mentionsEnd = Int32(newValue.upperBound)
    }
  }

  /// The mention that it ends in, if it ends in one.
  func head(_ all: [Mention]) -> Int? {
    guard let last = mentions.last, all[last].range.upperBound == range.upperBound else {
      return nil
    }
    return last
  }
}

/// A verb with its auxiliaries, negation and the verbs that it governs: "had agreed to meet".
struct VerbGroup: Sendable {
  enum Tense: Sendable { case past, present, future, infinitive, gerund, participle }

  private var start: Int32
  private var end: Int32
  private var headToken: Int32
  /// The verbs from first to last, as the lexicon numbers them.
  var verbs = VerbChain()
  var tense: Tense
  var isPassive = false
  var isNegated = false
  /// It has "would", "could", "might", "may" or the like.
  var isModal = false
  var isPerfect = false
  /// "is due to", "are set to", "was to": what is to come.
  var isProspective = false
  /// The last verb follows "to", as in "plans to meet".
  var isChained = false

  /// The classes of the verb that says what is done, as the particle behind it makes it.
  var kind: VerbClass = []

  init(range: Range<Int>, head: Int, tense: Tense) {
    start = Int32(range.lowerBound)
    end = Int32(range.upperBound)
    headToken = Int32(head)
    self.tense = tense
  }

  /// The tokens that it covers.
  var range: Range<Int> {
    get { Int(start)..<Int(end) }
    set {
      start = Int32(newValue.lowerBound)
      end = Int32(newValue.upperBound)
    }
  }

  /// The token of the last verb.
  var head: Int {
    get { Int(headToken) }
    set { headToken = Int32(newValue) }
  }

  /// The verb that says what is done.
  var verb: Int? { verbs.last }
}
