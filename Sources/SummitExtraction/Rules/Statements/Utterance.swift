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
  /// The words by which the text names the body or country that speaks.
  var printed: Range<Int>?
}

/// Who speaks.
enum Speaker: Hashable, Sendable {
  case person(Int)
  case organization(Int)
  case country(Int)
}

extension Reading {
  /// Who the subject is as a speaker: one person, a body, or a capital that stands for a country.
  func speaker(_ nominals: Nominals) -> Speaker? {
    guard let first = nominals.first else { return nil }
    let people = people(nominals)
    if let person = people.first { return .person(person) }
    guard let head = head(first) else {
      return body(calledBy: first) ?? country(ofBody: first).map { .country($0) }
    }
    let kinds = [head.kind] + head.alternatives
    for case .organization(let body) in kinds { return .organization(body) }
    for kind in kinds {
      switch kind {
      case .country(let country, .name), .country(let country, .metonym):
        return .country(country)
      case .place(let place):
        if let country = lexicon.country(ofCapital: place) { return .country(country) }
      case .role where !head.isFormer:
        // "A Kremlin spokesman", "the foreign ministry": the body speaks.
        guard let represents = head.represents ?? sender(behind: first) else { return nil }
        switch represents {
        case .country(let country): return bodySpeaking(in: head) ?? .country(country)
        case .organization(let body): return .organization(body)
        }
      default: continue
      }
    }
    return nil
  }

  /// Whom "a spokesman for the ministry", "an official from the Kremlin" speaks for.
  private func sender(behind nominal: Nominal) -> Represented? {
    var next = nominal.range.upperBound
    guard next + 1 < document.tokens.count,
      ["from", "for", "of", "at"].contains(document.folded(next))
    else { return nil }
    next += 1
    if word(next) == lexicon.grammar.the { next += 1 }
    guard next < document.tokens.count, mentionNumbers[next] >= 0 else { return nil }
    let mention = mentions[Int(mentionNumbers[next])]
    for kind in [mention.kind] + mention.alternatives {
      switch kind {
      case .organization(let body): return .organization(body)
      case .country(let country, .name): return .country(country)
      default: continue
      }
    }
    return nil
  }

  /// The body that "the court" or "the ministry" means: the last one named that is such a one.
  private func body(calledBy nominal: Nominal) -> Speaker? {
    guard word(nominal.range.lowerBound) == lexicon.grammar.the, nominal.range.count == 2 else {
      return nil
    }
    let noun = document.folded(nominal.range.upperBound - 1)
    guard
      [
        "court", "ministry", "commission", "alliance", "bloc", "agency", "council", "union",
        "organisation", "organization", "party", "embassy", "presidency", "tribunal",
      ].contains(noun)
    else { return nil }
    for mention in mentions.reversed() where mention.range.upperBound <= nominal.range.lowerBound {
      for case .organization(let body) in [mention.kind] + mention.alternatives {
        let organization = lexicon.reference.organizations[body]
        if organization.name.folded.contains(noun) || isSuch(organization.kind, noun) {
          return .organization(body)
        }
      }
    }
    return nil
  }

  /// The country of a body that no list has: "Norland's defence ministry", "the Norlandic cabinet".
  private func country(ofBody nominal: Nominal) -> Int? {
    let last = document.folded(nominal.range.upperBound - 1)
    guard
      [
        "ministry", "office", "government", "presidency", "parliament", "embassy", "cabinet",
        "military", "army", "delegation", "administration", "authorities", "side",
      ].contains(last)
    else { return nil }
    for index in nominal.range where mentionNumbers[index] >= 0 {
      let mention = mentions[Int(mentionNumbers[index])]
      switch mention.kind {
      case .country(let country, _): return country
      case .role, .person:
        let whose = mention.represents ?? mention.people.first.flatMap(roster.represented)
        if case .country(let country) = whose { return country }
      default: continue
      }
    }
    return nil
  }

  private func isSuch(_ kind: String, _ noun: String) -> Bool {
    switch noun {
    case "court", "tribunal": kind == "court"
    case "ministry": kind == "ministry"
    case "alliance", "bloc", "union": kind == "bloc"
    case "party": kind == "party"
    default: false
    }
  }

  /// The words of the subject when a body or a country speaks.
  func printedBody(_ nominals: Nominals) -> Range<Int>? {
    guard let first = nominals.first else { return nil }
    guard let head = head(first) else {
      guard country(ofBody: first) != nil else { return nil }
      let isArticle = word(first.range.lowerBound) == lexicon.grammar.the
      return isArticle ? first.range.dropFirst() : first.range
    }
    for case .organization in head.alternatives { return head.range }
    switch head.kind {
    case .organization, .country(_, .name), .country(_, .metonym): return head.range
    default: return nil
    }
  }

  /// The body that a role such as "a White House official" names.
  private func bodySpeaking(in mention: Mention) -> Speaker? {
    for index in mention.range {
      for match in document.phrases(at: index) {
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
