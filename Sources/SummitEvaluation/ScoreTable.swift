internal import Foundation

extension Scores {
  /// The scores as a table for a reader.
  ///
  /// ```text
  /// people      P 0.975  R 0.953  F1 0.964  (gold 576)
  /// dates       0.613  (of 142)
  /// ```
  public var table: String {
    let tallies: [(String, Tally)] = [
      ("people", people), ("events", events), ("attendance", attendance),
      ("statements", statements),
    ]
    let shares: [(String, Share)] = [("dates", dates), ("places", places), ("roles", roles)]
    let lines =
      tallies.map { name, tally in
        "\(padded(name)) P \(digits(tally.precision))  R \(digits(tally.recall))  "
          + "F1 \(digits(tally.f1))  (gold \(tally.gold))\n"
      } + shares.map { "\(padded($0)) \(digits($1.value))  (of \($1.judged))\n" }
    return lines.joined()
  }

  /// How the rules did, as the Swift source `RuleMeasurements.swift` keeps it.
  public var rulesSource: String {
    let rows = rules.sorted { $0.key < $1.key }.map { name, share in
      "    \"\(name)\": (\(share.right), \(share.judged)),\n"
    }
    return """
      /// How the rules did on \(articles) articles whose facts people had written down.
      ///
      /// Written by `make evaluate GOLD=… RULES=1`: for each rule, how many of the events, people's parts
      /// and statements with a receipt of it agreed with the gold record, of how many.
      enum RuleMeasurements {
        static let all: [String: (right: Int, judged: Int)] = [
      \(rows.joined())  ]
      }

      """
  }

  private func padded(_ name: String) -> String {
    name + String(repeating: " ", count: max(0, 11 - name.count))
  }

  private func digits(_ value: Double) -> String { String(format: "%.3f", value) }
}
