import SummitCoverage

extension Reading {
  /// The event noun or series that the tokens name.
  func eventNamed(in scope: Range<Int>) -> (kind: EventKind, series: Int?)? {
    var kind: EventKind?
    var series: Int?
    for index in scope where mentionNumbers[index] >= 0 {
      let mention = mentions[Int(mentionNumbers[index])]
      if case .event(let found) = mention.kind { kind = kind ?? found }
      for case .series(let found) in [mention.kind] + mention.alternatives
      where !lexicon.isBilateral(found) {
        series = series ?? found
      }
    }
    if kind == nil, let series { kind = lexicon.reference.series[series].kind }
    return kind.map { ($0, series) }
  }
}
