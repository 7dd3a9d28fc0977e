/// The catalog of rules as a page of Markdown, as `summitry rules` prints it and `RULES.md` keeps it.
public enum RulesPage {
  /// The page; with names, only what it says of those rules.
  public static func text(of names: [String] = []) -> String {
    guard names.isEmpty else {
      return CatalogRule.all.filter { names.contains($0.name) }.map(section).joined(separator: "\n")
    }
    var page = """
      # The rules of reading

      Every fact that Summitry draws from an article names the rule that read it. This page is printed by `summitry rules`. How sure
      a rule is, is its precision as measured on articles whose facts people had written down: how many of
      the events, people's parts and statements that rest on it were right. `summitry extract --explain` shows which rule
      found what in an article.

      """
    for family in CatalogRule.Family.allCases {
      page += "\n## \(family.rawValue)\n\n\(family.summary)\n"
      for rule in CatalogRule.all where rule.family == family { page += "\n" + section(rule) }
    }
    return page
  }

  private static func section(_ rule: CatalogRule) -> String {
    var text = "### \(rule.name)\n\n\(rule.reads) \(RuleConfidence.described(rule.name))\n"
    text += list("Finds the people marked:", rule.accepts)
    text += list("Finds nothing:", rule.rejects)
    return text
  }

  private static func list(_ heading: String, _ examples: [String]) -> String {
    guard !examples.isEmpty else { return "" }
    return "\n\(heading)\n\n" + examples.map { "- \(inOneLine($0))\n" }.joined()
  }

  private static func inOneLine(_ example: String) -> String {
    example.split(separator: "\n").joined(separator: " ⏎ ")
  }
}
