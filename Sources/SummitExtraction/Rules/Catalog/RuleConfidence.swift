/// How often each rule is right: its precision as `RuleMeasurements` has it, no guess.
///
/// Precision is smoothed by Laplace's rule of succession, (right + 1) / (judged + 2), so that a rule
/// seen three times and never wrong is not certain. A rule judged on fewer than
/// ``leastJudged`` facts takes the precision of all such rules of its family together; one that was
/// never judged, too.
enum RuleConfidence {
  /// The number of facts from which a rule is judged by itself.
  static let leastJudged = 8

  /// From 0 to 1, to three digits; 0.5 for a name that is no rule's.
  static func of(_ rule: String) -> Double {
    let length = rule.utf8.count
    guard table.indices.contains(length) else { return 0.5 }
    return table[length].first { $0.rule == rule }?.confidence ?? 0.5
  }

  /// What was measured, as in "Right in 41 of 50 facts: 0.808".
  static func described(_ rule: String) -> String {
    let measured = RuleMeasurements.of(rule)
    let isPooled = measured.judged < leastJudged
    let reason = isPooled ? ", by rules of its family seen as rarely" : ""
    return measured.judged == 0
      ? "Not yet measured: \(of(rule))\(reason)."
      : "Right in \(measured.right) of \(measured.judged) facts: \(of(rule))\(reason)."
  }

  /// The rules whose names have so many bytes, as every receipt asks for its rule: no more than a few
  /// are to be compared.
  private static let table: [[(rule: String, confidence: Double)]] = {
    let longest = CatalogRule.all.map(\.name.utf8.count).max() ?? 0
    var table = [[(rule: String, confidence: Double)]](repeating: [], count: longest + 1)
    for family in CatalogRule.Family.allCases {
      let rules = CatalogRule.all.filter { $0.family == family }.map(\.name)
      var rare = RuleMeasurement()
      for rule in rules where RuleMeasurements.of(rule).judged < leastJudged {
        rare.right += RuleMeasurements.of(rule).right
        rare.judged += RuleMeasurements.of(rule).judged
      }
      for rule in rules {
        let measured = RuleMeasurements.of(rule)
        let confidence = (measured.judged < leastJudged ? rare : measured).precision
        table[rule.utf8.count].append((rule, confidence))
      }
    }
    return table
  }()
}

/// On how many facts a rule was judged, and in how many it was right.
struct RuleMeasurement: Sendable {
  var right = 0
  var judged = 0

  /// Smoothed, to three digits.
  var precision: Double {
    (1000 * Double(right + 1) / Double(judged + 2)).rounded() / 1000
  }
}

extension RuleMeasurements {
  static func of(_ rule: String) -> RuleMeasurement {
    all[rule].map { RuleMeasurement(right: $0.right, judged: $0.judged) } ?? RuleMeasurement()
  }
}
