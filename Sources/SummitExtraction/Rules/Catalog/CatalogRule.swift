/// A rule as the catalog tells of it: what it reads, with examples, and how often it is right.
///
/// ```swift
/// for rule in CatalogRule.all where rule.family == .statements {
///   print(rule.name, rule.reads)
/// }
/// ```
public struct CatalogRule: Hashable, Sendable {
  /// The name that receipts carry.
  public let name: String
  public let family: Family
  /// One sentence: what it reads, or draws from what others read.
  public let reads: String
  /// Texts in which it finds something, the people marked: "[Vale](host) received [Osei](guest)".
  public let accepts: [String]
  /// Texts in which it finds nothing.
  public let rejects: [String]

  /// Where in the reading of an article a rule is asked.
  public enum Family: String, CaseIterable, Sendable {
    case clauses = "Clauses"
    case nouns = "Nouns of events"
    case lists = "Lists and schedules"
    case statements = "Statements"
    case article = "The article as a whole"
  }

  init(
    _ name: String, _ family: Family, reads: String, accepts: [String] = [], rejects: [String] = []
  ) {
    self.name = name
    self.family = family
    self.reads = reads
    self.accepts = accepts
    self.rejects = rejects
  }

  /// Every rule, by family, in the order in which they are asked.
  public static let all: [CatalogRule] =
    ClauseRule.all.map { rule in
      CatalogRule(
        rule.name, .clauses, reads: RuleSummaries.ofClauseRules[rule.name] ?? "",
        accepts: rule.accepts, rejects: rule.rejects)
    } + nounRules + listRules + statementRules + articleRules

  /// How often it is right, as measured.
  public var confidence: Double { RuleConfidence.of(name) }
}

extension CatalogRule.Family {
  /// What the rules of the family have in common.
  public var summary: String {
    switch self {
    case .clauses:
      "They read who does what to whom: subject, verb, objects and what its prepositions add."
    case .nouns:
      "They read events from the nouns that name them, wherever in a sentence those stand."
    case .lists:
      "They read lists of people, in a sentence or a line each, and what points back at one."
    case .statements: "They read who said what."
    case .article:
      "They draw from all that was read before: whom the article is about, and what was part of what."
    }
  }
}
