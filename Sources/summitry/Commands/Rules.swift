import ArgumentParser
import SummitExtraction
import SummitQueries

/// `summitry rules [NAME…]`.
struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Show the rules that read facts from articles, with examples.",
    discussion: """
      A fact's receipt names its rule, and how often that rule is right, as measured.

      Example:
        summitry rules | less
        summitry rules hostReceivesGuest
        summitry rules --format tsv
      """)

  @Argument(help: "The names of rules. (default: all)")
  var names: [String] = []

  @Option(help: "How to write them. (default: a page with the examples)")
  var format: OutputFormat?

  func validate() throws {
    let known = Set(CatalogRule.all.map(\.name))
    if let name = names.first(where: { !known.contains($0) }) {
      throw ValidationError("There is no rule '\(name)'; 'summitry rules' shows all.")
    }
  }

  func run() throws {
    if let format {
      let rules = CatalogRule.all.filter { names.isEmpty || names.contains($0.name) }
      var answer = AnswerOptions()
      answer.format = format
      return try answer.write(.table(Table(rules)))
    }
    var output = StandardOutput()
    try output.write(RulesPage.text(of: names))
    try output.flush()
  }
}

extension Table {
  /// A row for each rule; its examples are for programs.
  fileprivate init(_ rules: [CatalogRule]) {
    self.init(
      columns: [
        Column("rule"), Column("family"), Column("reads", .prose), Column("confidence", .number),
        Column("accepts", .hidden), Column("rejects", .hidden),
      ],
      rows: rules.map { rule in
        [
          .text(rule.name), .text(rule.family.rawValue), .text(rule.reads), .real(rule.confidence),
          .list(rule.accepts), .list(rule.rejects),
        ]
      })
  }
}
