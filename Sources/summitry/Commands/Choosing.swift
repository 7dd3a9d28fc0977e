import SummitArchive
import SummitQueries

/// Takes the one thing that a user means, or ends the command with what there is to choose from.
extension Archive {
  func event(_ words: [String]) throws -> EventChoice {
    try only(answer(EventSelector(words.joined(separator: " "))), "event", words)
  }

  func person(_ words: [String]) throws -> PersonChoice {
    try only(answer(PersonSelector(words.joined(separator: " "))), "person", words)
  }

  func speaker(_ words: [String]) throws -> SpeakerChoice {
    try only(answer(SpeakerSelector(words.joined(separator: " "))), "speaker", words)
  }

  func article(_ words: [String]) throws -> ArticleChoice {
    try only(answer(ArticleSelector(words.joined(separator: " "))), "article", words)
  }

  /// The sentences for each fact, when they are asked for.
  func why(_ options: WhyOptions, _ facts: [SupportingSentences.Fact]) throws
    -> [[SupportingSentence]]?
  {
    try options.isAsked ? facts.map { try answer(SupportingSentences(for: $0)) } : nil
  }

  private func only<Choice: Selectable>(
    _ selection: Selection<Choice>, _ thing: String, _ words: [String]
  ) throws -> Choice {
    let asked = words.joined(separator: " ")
    switch selection {
    case .one(let choice): return choice
    case .several(let choices):
      let shown = choices.prefix(20).map { "  \($0.selector)  (\($0.summary))" }
      let rest = choices.count - shown.count
      throw NothingFound(
        lines: ["more than one \(thing) fits \"\(asked)\"; say which:"] + shown
          + (rest > 0 ? ["  and \(rest) more"] : []))
    case .none(let suggestions):
      throw NothingFound(
        lines: ["no \(thing) fits \"\(asked)\""]
          + suggestions.map { "did you mean \($0.selector)? (\($0.summary))" })
    }
  }
}
