import SummitCoverage

extension Reading {
  /// The event noun or series that the tokens name.
  func eventNamed(in scope: Range<Int>) -> (kind: EventKind, series: Int?)? {
    var kind: EventKind?
    var series: Int?
    for index in scope where mentionNumbers[index] >= 0 {
      let number = Int(mentionNumbers[index])
      if case .event(let found) = mentions[number].kind { kind = kind ?? found }
      series = series ?? mentions[number].series { !lexicon.isBilateral($0) }
    }
    if kind == nil, let series { kind = lexicon.reference.series[series].kind }
    return kind.map { ($0, series) }
  }
}
