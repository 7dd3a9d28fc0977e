/// A candidate with the reasons for and against it.
///
/// The score is the sum of the weights, so that it explains itself: a match of 0.9 that lists
/// `sameName 0.8` and `inOffice 0.1` needs no further words.
package struct Match<Candidate: Sendable, Reason: Hashable & Sendable>: Sendable {
  package let candidate: Candidate
  package var features: [Feature<Reason>]

  package init(_ candidate: Candidate, _ features: [Feature<Reason>]) {
    self.candidate = candidate
    self.features = features
  }

  package var score: Double {
    features.reduce(0) { $0 + $1.weight }
  }

  /// Whether the reason counted.
  package func has(_ reason: Reason) -> Bool {
    features.contains { $0.reason == reason }
  }
}

/// One reason for a candidate, or against it when its weight is negative.
package struct Feature<Reason: Hashable & Sendable>: Hashable, Sendable {
  package let reason: Reason
  package let weight: Double

  package init(_ reason: Reason, _ weight: Double) {
    self.reason = reason
    self.weight = weight
  }
}

/// What became of looking for the one that is meant.
package enum Choice<Chosen: Sendable>: Sendable {
  /// One candidate stands out.
  case one(Chosen)
  /// Several fit as well as one another; the best first.
  case several([Chosen])
  case nobody
}

extension Array {
  /// The match that reaches the threshold and leads the next one by more than the margin.
  ///
  /// Matches come in an order that does not depend on the archive's history, and equal scores keep
  /// it.
  package func choice<Candidate, Reason>(
    threshold: Double, margin: Double
  ) -> Choice<Element> where Element == Match<Candidate, Reason> {
    let tolerance = 1e-9
    let fitting = enumerated().filter { $0.element.score >= threshold - tolerance }
      .sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
      .map(\.element)
    guard let best = fitting.first else { return .nobody }
    let rivals = fitting.filter { best.score - $0.score <= margin + tolerance }
    return rivals.count == 1 ? .one(best) : .several(rivals)
  }
}
