import SummitCoverage

/// A statement as a rule reads it, before it is tied to an event.
struct Utterance: Sendable {
  var speaker: Speaker
  var kind: StatementKind
  /// The tokens of what was said.
  var range: Range<Int>
  var cue: String?
  var medium: Int?
  var rule: String
}

/// Who speaks.
enum Speaker: Hashable, Sendable {
  case person(Int)
  case organization(Int)
  case country(Int)
}

extension Reading {
  /// Who the subject is as a speaker: one person, a body, or a capital that stands for a country.
  func speaker(_ nominals: [Nominal]) -> Speaker? {
    guard let first = nominals.first else { return nil }
    let people = people(nominals)
    if let person = people.first { return .person(person) }
    guard let head = head(first) else { return nil }
    let kinds = [head.kind] + head.alternatives
    for case .organization(let body) in kinds { return .organization(body) }
    for kind in kinds {
      switch kind {
      case .country(let country, .name), .country(let country, .metonym):
        return .country(country)
      case .place(let place):
        if let country = lexicon.country(ofCapital: place) { return .country(country) }
      case .role:
        // "A Kremlin spokesman", "the foreign ministry": the body speaks.
        guard let represents = head.represents else { return nil }
        switch represents {
        case .country(let country): return bodySpeaking(in: head) ?? .country(country)
        case .organization(let body): return .organization(body)
        }
      default: continue
      }
    }
    return nil
  }

  /// The body that a role such as "a White House official" names.
  private func bodySpeaking(in mention: Mention) -> Speaker? {
    for index in mention.range {
      for match in lexicon.phrases.matches(document.tokens, at: index) {
        for case .organization(let body) in match.entries { return .organization(body) }
      }
    }
    return nil
  }

  /// The outlet or platform that the tokens name as where something was said.
  func medium(in range: Range<Int>) -> Int? {
    for index in range where mentionNumbers[index] >= 0 && !document.isQuoted(index) {
      let mention = mentions[Int(mentionNumbers[index])]
      if case .outlet(let outlet) = mention.kind { return outlet }
    }
    return nil
  }
}
