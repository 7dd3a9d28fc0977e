/// A word, a number or a mark of an article's text.
struct Token: Sendable {
  enum Kind: UInt8, Sendable {
    case word, number
    /// The "'s" or the bare apostrophe that ends a possessive.
    case possessive
    case comma, period, question, exclamation, colon, semicolon, hyphen, dash, ellipsis, slash
    case openParenthesis, closeParenthesis
    /// A straight double quotation mark, which may open or close.
    case straightQuote
    case openQuote, closeQuote
    case bullet, other

    /// Whether it has no letters or digits.
    var isMark: Bool {
      switch self {
      case .word, .number, .possessive, .other: false
      default: true
      }
    }
  }

  struct Shape: OptionSet, Sendable {
    let rawValue: UInt8
    /// Its first letter is a capital.
    static let capitalized = Shape(rawValue: 1)
    /// It has two or more letters, and all are capitals.
    static let allCapitals = Shape(rawValue: 2)
    /// White space stands before it.
    static let spaced = Shape(rawValue: 4)
    /// It begins a line.
    static let beginsLine = Shape(rawValue: 8)
    /// It begins a paragraph.
    static let beginsParagraph = Shape(rawValue: 16)
    /// It ends in the period of an abbreviation.
    static let abbreviation = Shape(rawValue: 32)
    /// It is a single quotation mark.
    static let single = Shape(rawValue: 64)
    /// It has only ASCII letters and digits; many that have are not known to be so.
    static let plain = Shape(rawValue: 128)
  }

  /// The bytes of the text that it covers.
  var start: Int32
  var end: Int32
  /// How many Unicode scalars stand before it, and before its end.
  var scalarStart: Int32
  var scalarEnd: Int32
  /// The lexicon's number of the word, or `Word.unknown`.
  var word: Word
  var kind: Kind
  var shape: Shape

  var isCapitalized: Bool { shape.contains(.capitalized) }
  var isWord: Bool { kind == .word }
  var endsClause: Bool {
    switch kind {
    case .period, .question, .exclamation, .semicolon, .colon: true
    default: false
    }
  }
}

/// The lexicon's number for a word in any case.
struct Word: Hashable, Sendable {
  var number: Int32
  static let unknown = Word(number: 0)
  /// A word that no token is.
  static let absent = Word(number: .min)

  /// Marks are words of their own below zero, so that names such as "Bosnia & Herzegovina" or
  /// "Joint Base Elmendorf–Richardson" can be looked up.
  static func mark(_ kind: Token.Kind) -> Word { Word(number: -1 - Int32(kind.rawValue)) }
}
