public import SummitCoverage

extension Extractor {
  /// The article sentence by sentence, with its phrases, its clauses and what the rules read in
  /// them, for whoever wonders why a fact was drawn or missed.
  public func explanation(of article: Article) -> String {
    let reading = Reading(article, lexicon: lexicon)
    var finder = FindingFinder(reading)
    var lines: [String] = []
    for (number, sentence) in reading.sentences.enumerated() {
      lines.append("\(number + 1). \(reading.document.text(sentence.range))")
      lines.append("   " + sentence.phrases.map { reading.described($0) }.joined(separator: " "))
      for clause in sentence.clauses { lines.append("   · " + reading.described(clause)) }
      for finding in finder.findings(in: sentence, number: number) {
        lines.append("   → " + reading.described(finding))
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Reading {
  func described(_ phrase: Phrase) -> String {
    let text = document.text(phrase.range)
    return switch phrase {
    case .nominal(let nominal):
      "[\(text)\(nominal.mentions.map { "|" + described(mentions[$0].kind) }.joined())]"
    case .verb: "<\(text)>"
    case .preposition: "(\(text))"
    case .comma: ","
    case .coordinator: "+\(text)"
    case .relative: "~\(text)"
    case .subordinator: "^\(text)"
    case .mark: "\(text)"
    case .quotation: "“…”"
    }
  }

  func described(_ clause: Clause) -> String {
    let verbs = clause.verb.verbs.map(lexicon.lemma).joined(separator: ">")
    var text = "\(verbs) \(clause.verb.tense)"
    if clause.verb.isPassive { text += " passive" }
    if clause.verb.isNegated { text += " negated" }
    if clause.verb.isModal { text += " modal" }
    text += " " + "\(Modality.of(clause, in: self))"
    text += " subject: " + names(clause.subject)
    text += " objects: " + names(clause.objects)
    for adjunct in clause.adjuncts {
      text += " \(document.text(adjunct.range)): " + names(adjunct.nominals)
    }
    return text
  }

  func described(_ finding: Finding) -> String {
    let people = finding.people.map { part in
      roster.members[part.person].name + " " + part.status.rawValue
        + (part.role.map { " as " + $0.rawValue } ?? "")
    }
    return
      "\(finding.rule): \(finding.kind?.rawValue ?? "part in an event") \(finding.status) "
      + people.joined(separator: ", ") + (finding.isDefinite ? " (told before)" : "")
  }

  private func names(_ nominals: Nominals) -> String {
    nominals.map { nominal in
      let people = people(nominal).map { roster.members[$0].name }
      return document.text(nominal.range)
        + (people.isEmpty ? "" : "=\(people.joined(separator: "+"))")
    }.joined(separator: "; ")
  }

  private func described(_ kind: Mention.Kind) -> String {
    switch kind {
    case .person: "person"
    case .role: "role"
    case .group: "group"
    case .pronoun: "pronoun"
    case .country: "country"
    case .organization: "body"
    case .place, .venue: "place"
    case .series: "series"
    case .outlet: "outlet"
    case .event(let kind): kind.rawValue
    }
  }
}
