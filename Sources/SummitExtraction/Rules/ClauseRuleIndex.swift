/// Which of the clause rules may find something in a clause, by its verb.
///
/// Most clauses have a verb that few rules read. A set of rules is a bit for each, as they stand in
/// `ClauseRule.all`.
struct ClauseRuleIndex: Sendable {
  private var ofAnyVerb: UInt64 = 0
  private var ofAuxiliaries: UInt64 = 0
  /// The rules of each class, by the place of its bit.
  private var ofClasses = [UInt64](repeating: 0, count: VerbClass.RawValue.bitWidth)
  /// The rules of each verb of the lexicon.
  private var ofVerbs: [UInt64]

  init(words: WordTable, forms: WordLists<VerbForm>, verbCount: Int) {
    ofVerbs = [UInt64](repeating: 0, count: verbCount)
    for (number, rule) in ClauseRule.all.enumerated() {
      let bit: UInt64 = 1 << UInt64(number)
      guard let verbs = rule.verbs else {
        ofAnyVerb |= bit
        continue
      }
      for verb in verbs {
        switch verb {
        case .of(let classes):
          for place in ofClasses.indices where classes.rawValue >> UInt64(place) & 1 == 1 {
            ofClasses[place] |= bit
          }
        case .lemma(let lemma):
          let word = words.find(lemma)
          for form in forms[word] where form.form == .base { ofVerbs[form.verb] |= bit }
        case .auxiliary: ofAuxiliaries |= bit
        }
      }
    }
  }

  /// The rules to ask of a clause with the verb, in their order.
  func rules(for group: VerbGroup) -> Rules {
    var rules = ofAnyVerb | (group.verb.map { ofVerbs[$0] } ?? ofAuxiliaries)
    var classes = group.kind.rawValue
    while classes != 0 {
      rules |= ofClasses[classes.trailingZeroBitCount]
      classes &= classes - 1
    }
    return Rules(bits: rules)
  }

  /// The numbers of some rules, in their order.
  struct Rules: Sequence, IteratorProtocol {
    fileprivate var bits: UInt64

    mutating func next() -> Int? {
      guard bits != 0 else { return nil }
      let number = bits.trailingZeroBitCount
      bits &= bits - 1
      return number
    }
  }
}
