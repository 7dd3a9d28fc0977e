import SummitCoverage

/// Reads gatherings of a series that no noun names, only those who gather: "NATO leaders meet in
/// Geneva on Friday", "when the leaders of the G7 gather there".
struct SeriesGatherings {
  let reading: Reading

  func findings(in sentence: ParsedSentence, number: Int) -> [Finding] {
    // Few clauses have such a verb, and only those are looked into.
    let gatherings = sentence.clauses.indices.filter { index in
      let verb = sentence.clauses[index].verb
      return !verb.kind.isDisjoint(with: [.gather, .meet]) && !verb.isPassive
    }
    return gatherings.compactMap { index in
      let clause = sentence.clauses[index]
      guard clause.objects.allSatisfy(reading.isTime), reading.companions(clause).isEmpty,
        let series = series(of: clause.subject, in: sentence),
        var finding = Finding.event(
          reading.lexicon.reference.series[series].kind, of: clause, people: [],
          rule: "seriesGathers", in: reading)
      else { return nil }
      finding.series = series
      finding.isDefinite = true
      return finding
    }
  }

  /// The series whose leaders the subject names.
  private func series(of subject: Nominals, in sentence: ParsedSentence) -> Int? {
    guard let nominal = subject.last,
      reading.end([nominal], word: "leaders", "presidents", "heads"),
      !reading.have([nominal], word: "some", "several", "few", "former"),
      !reading.have([nominal], .number) || reading.have([nominal], word: "the", "all")
    else { return nil }
    func own(_ nominal: Nominal) -> Int? {
      nominal.mentions.lazy.compactMap { number in
        reading.mentions[number].series { !reading.lexicon.isBilateral($0) }
      }.first
    }
    if let series = own(nominal) { return series }
    guard
      let position = sentence.phrases.firstIndex(where: { $0.range == nominal.range }),
      position + 2 < sentence.phrases.count,
      case .preposition(let word, _) = sentence.phrases[position + 1],
      word == reading.lexicon.grammar.of,
      case .nominal(let owner) = sentence.phrases[position + 2]
    else { return nil }
    return own(owner)
  }
}
