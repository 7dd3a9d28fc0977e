import SummitCoverage

/// Asks all rules what they find, sentence by sentence in the order of the text.
struct FindingFinder {
  private let reading: Reading
  private let nouns: EventNouns
  private let rosters: RosterLines
  private let lists: BulletLists
  private let schedule: Schedule
  private let ellipsis: Ellipsis
  private let inclusions: Inclusions
  private let recollections: Recollections
  private let occasions: Occasions
  private let turns: Turns
  private let gatherings: SeriesGatherings
  /// For each sentence, whether it speaks of anyone; without people most rules find nothing.
  private let speaksOfPeople: [Bool]
  /// The last contact of two people that the text told of.
  private var lastContact: Finding?
  /// The last of these that were talks, in person.
  private var lastTalks: Finding?
  /// The last part in an event that the text told of.
  private var last: Finding?

  /// What the clause rules do, without their examples.
  private struct BareRule: Sendable {
    let finds: @Sendable (Clause, Reading) -> Finding?
  }
  private static let clauseRules = ClauseRule.all.map { BareRule(finds: $0.finds) }

  init(_ reading: Reading) {
    self.reading = reading
    nouns = EventNouns(reading)
    rosters = RosterLines(reading: reading)
    lists = BulletLists(reading)
    schedule = Schedule(reading)
    ellipsis = Ellipsis(reading: reading)
    inclusions = Inclusions(reading: reading)
    recollections = Recollections(reading)
    occasions = Occasions(reading: reading)
    turns = Turns(reading: reading)
    gatherings = SeriesGatherings(reading: reading)
    var speaks = [Bool](repeating: false, count: reading.sentences.count)
    for mention in reading.mentions where !mention.people.isEmpty {
      speaks[Int(reading.document.sentenceNumbers[mention.range.lowerBound])] = true
    }
    speaksOfPeople = speaks
  }

  /// Whether rules may find people in the clause: its own, or those of a sentence before.
  private func mayTellOfPeople(_ clause: Clause, in sentence: ParsedSentence) -> Bool {
    speaksOfPeople[clause.sentence]
      || clause.subject.contains { !sentence.range.contains($0.range.lowerBound) }
  }

  /// What the rules find in a sentence: events first, then people's parts in them.
  mutating func findings(in sentence: ParsedSentence, number: Int) -> [Finding] {
    if let entries = schedule.findings(in: sentence, number: number) { return entries }
    var findings =
      nouns.findings(in: sentence, number: number)
      + gatherings.findings(in: sentence, number: number)
    for index in findings.indices where findings[index].isHalfTold {
      findings[index].add(partners(of: findings[index]))
    }
    let speaksOfPeople = speaksOfPeople[number]
    if speaksOfPeople, let listed = rosters.finding(in: sentence, number: number) {
      findings.append(listed)
    } else if let item = lists.finding(in: sentence, number: number) {
      findings.append(item)
    }
    for clause in sentence.clauses
    where mayTellOfPeople(clause, in: sentence) && !reading.document.isQuoted(clause.verb.head) {
      for number in reading.lexicon.clauseRules.rules(for: clause.verb) {
        guard let finding = Self.clauseRules[number].finds(clause, reading) else { continue }
        findings.append(finding)
        break
      }
    }
    findings += turns.findings(in: sentence, number: number, after: lastContact)
    let recalled = recollections.findings(in: sentence, number: number, beside: findings)
    // "her first visit to Japan since 2015": the visit of now is no more than what it is measured by.
    if !recalled.isEmpty {
      findings.removeAll { finding in
        finding.kind == .visit && recalled.contains { $0.scope.contains(finding.trigger) }
      }
      findings += recalled
    }
    findings.removeAll { reading.document.isQuoted($0.trigger) }
    for index in findings.indices.reversed() {
      if let parted = occasions.parted(findings[index], in: sentence) {
        findings.replaceSubrange(index...index, with: parted)
      }
    }
    noteContact(in: findings)
    if speaksOfPeople {
      findings += inclusions.findings(in: sentence, number: number, besides: findings)
    }
    if let more = ellipsis.finding(in: sentence, number: number, after: last) {
      findings.append(more)
    }
    findings += findings.compactMap { ellipsis.added(to: $0, in: sentence) }
    if let part = findings.last(where: { $0.kind == nil }) { last = part }
    if findings.count > 1 {
      findings.sort {
        ($0.kind == nil ? 1 : 0, $0.trigger) < ($1.kind == nil ? 1 : 0, $1.trigger)
      }
    }
    return findings
  }

  /// Who else gave a joint press conference: those of the talks told of just before, if whoever is
  /// named was there, else the leaders of the article.
  private func partners(of finding: Finding) -> [Int] {
    if let talks = lastTalks, finding.sentence - talks.sentence <= 6,
      talks.status == finding.status,
      finding.people.allSatisfy({ part in talks.people.contains { $0.person == part.person } })
    {
      return talks.people.map(\.person)
    }
    return reading.principals
  }

  /// Keeps the contact found farthest in the sentence.
  private mutating func noteContact(in findings: [Finding]) {
    let contacts = findings.indices.filter {
      findings[$0].kind != nil && findings[$0].people.count > 1
    }
    if let last = contacts.max(by: { findings[$0].trigger < findings[$1].trigger }) {
      lastContact = findings[last]
      if let kind = findings[last].kind, EventDraft.group(kind) == 0, findings[last].isSingle {
        lastTalks = findings[last]
      }
    }
  }
}
