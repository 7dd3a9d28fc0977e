import SummitCoverage

extension Finding {
  /// People's part in an event told before.
  static func part(
    _ people: [Int], _ status: AttendanceStatus, of clause: Clause, rule: String,
    role: AttendanceRole? = nil, reason: String? = nil, in reading: Reading
  ) -> Finding? {
    guard !people.isEmpty else { return nil }
    let isAhead =
      status == .absent
      ? clause.verb.tense == .future || clause.verb.tense == .present && !clause.verb.isPerfect
      : status == .expected || status == .invited
    return Finding(
      trigger: clause.verb.head, sentence: clause.sentence, rule: rule, kind: nil,
      status: isAhead ? .planned : .held,
      people: people.map { Part(person: $0, status: status, role: role, absenceReason: reason) },
      isDefinite: true, isPresent: reading.isPresent(clause), scope: reading.scope(of: clause))
  }

  /// Doers and those done to as people at one event told before: "Vale was joined by Arden".
  static func together(_ clause: Clause, rule: String, in reading: Reading) -> Finding? {
    let subject = reading.people(clause.subject)
    let others =
      clause.verb.isPassive
      ? reading.people(clause.nominals(after: reading.lexicon.grammar.by))
      : reading.people(clause.objects)
    guard !others.isEmpty else { return nil }
    let isAhead = Modality.of(clause, in: reading) == .planned
    return part(
      subject + others.filter { !subject.contains($0) }, isAhead ? .expected : .attended,
      of: clause, rule: rule, in: reading)
  }

  /// One person's absence, and the part of those who came in their stead.
  static func substitution(
    of absent: [Int], by present: [Int], in clause: Clause, rule: String, _ reading: Reading
  ) -> Finding? {
    var modality = Modality.of(clause, in: reading)
    guard modality != .none else { return nil }
    // "is sending her foreign minister": he is still to go.
    if reading.isPresent(clause), !clause.verb.isPassive { modality = .planned }
    var finding = part(
      present, modality == .planned ? .expected : .attended, of: clause, rule: rule, in: reading)
    finding?.people += absent.map {
      Part(person: $0, status: .absent, absenceReason: "represented by another")
    }
    return finding
  }
}
