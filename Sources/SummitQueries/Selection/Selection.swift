/// Which of the archive's events, people or articles a user's words mean.
///
/// What fits several is answered with the choices, never with a guess.
public enum Selection<Choice: Sendable>: Sendable {
  case one(Choice)
  /// Several fit; the likeliest come first.
  case several([Choice])
  /// Nothing fits; these come close.
  case none(suggestions: [Choice])

  /// What is meant, when it is clear.
  public var choice: Choice? {
    if case .one(let choice) = self { choice } else { nil }
  }

  /// The selection with each choice turned into something else.
  public func map<Other: Sendable>(_ transform: (Choice) -> Other) -> Selection<Other> {
    switch self {
    case .one(let choice): .one(transform(choice))
    case .several(let choices): .several(choices.map(transform))
    case .none(let suggestions): .none(suggestions: suggestions.map(transform))
    }
  }
}

extension Selection: Equatable where Choice: Equatable {}

extension Selection {
  /// One, several or none, as many as fit.
  init(_ choices: [Choice], suggestions: @autoclosure () throws -> [Choice]) rethrows {
    self =
      switch choices.count {
      case 0: .none(suggestions: try suggestions())
      case 1: .one(choices[0])
      default: .several(choices)
      }
  }
}

/// Something that an answer may mean, as a user can tell it from the others.
public protocol Selectable: Sendable, Hashable {
  /// What to type to mean this one and no other.
  var selector: String { get }
  /// What it is, in a few words.
  var summary: String { get }
}
