/// A verb with who does it, to whom, and where, when and with whom.
struct Clause: Sendable {
  var sentence: Int
  var verb: VerbGroup
  /// Who does it; of a passive, who it is done to.
  var subject = Nominals()
  var objects = Nominals()
  var adjuncts: [Adjunct] = []
  /// The token from which a complement clause or the rest of the sentence runs.
  var tail: Int
  /// The clause of the sentence that governs it, by number, for infinitives and participles.
  var governor: Int?
  /// Whether it is a relative clause: "who met …".
  var isRelative = false
  /// The subordinator that begins it, such as "if".
  var subordinator: Int?

  /// The nominals behind the preposition, or behind the other one.
  func nominals(after preposition: Word, _ other: Word? = nil) -> Nominals {
    var found = Nominals()
    for adjunct in adjuncts
    where adjunct.preposition == preposition || adjunct.preposition == other {
      found += adjunct.nominals
    }
    return found
  }
}

/// A preposition and what stands behind it: "with Vale and Osei".
struct Adjunct: Sendable {
  var preposition: Word
  var range: Range<Int>
  var nominals: Nominals
}

/// One sentence cut into phrases and clauses.
struct ParsedSentence: Sendable {
  var range: Range<Int>
  var phrases: [Phrase]
  var clauses: [Clause]
}
