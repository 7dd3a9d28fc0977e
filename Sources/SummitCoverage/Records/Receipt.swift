/// The words of an article that a fact rests on, and the rule that read it from them.
public struct Receipt: Hashable, Sendable, Codable {
  /// Where the words stand in the article's text.
  public var span: TextSpan
  /// The rule's name in the catalog.
  public var rule: String
  /// How often the rule is right, from 0 to 1.
  public var confidence: Double

  public init(span: TextSpan, rule: String, confidence: Double) {
    self.span = span
    self.rule = rule
    self.confidence = confidence
  }
}
