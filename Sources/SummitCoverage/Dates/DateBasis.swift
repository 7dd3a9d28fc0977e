/// How an event's date was had.
public enum DateBasis: String, Sendable, CaseIterable {
  /// The text states it: "on 15 August 2025".
  case stated
  /// The text gives it against the day of publication: "on Friday".
  case relative
  /// From the dateline's day.
  case dateline
  /// From other facts of the article.
  case inferred
  /// From the calendar of known summits; no article said it.
  case calendar
}
