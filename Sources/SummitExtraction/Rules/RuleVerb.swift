/// Verbs that a rule asks for: those of a class, one by its first form, or none but an auxiliary.
enum RuleVerb: Sendable, ExpressibleByStringLiteral {
  /// Verbs of one of the classes, as the particle behind them makes them.
  case of(VerbClass)
  case lemma(String)
  /// "be" or "have" by itself.
  case auxiliary

  init(stringLiteral lemma: String) { self = .lemma(lemma) }
}
