import SummitCoverage

extension Lexicon {
  /// Whether the series is that of two countries alone, such as "US–Russia": its meetings are told
  /// apart by who met, not by the series.
  func isBilateral(_ series: Int) -> Bool { bilateralSeries[series] }

  /// For each series, whether its name is that of two countries.
  static func bilateralSeries(_ reference: ReferenceData) -> [Bool] {
    let countries = Set(
      reference.countries.flatMap { country in [country.name] + country.names.map(\.text) })
    return reference.series.map { series in
      let parts = series.name.split(separator: "\u{2013}")
      return parts.count == 2 && parts.allSatisfy { countries.contains(String($0)) }
    }
  }

  /// Whether the one place lies in the other, over any number of steps: a hall in a palace in a city.
  func place(_ outer: Int, contains inner: Int) -> Bool {
    var slug = reference.places[inner].within
    while let current = slug, let index = placesBySlug[current] {
      if index == outer { return true }
      slug = reference.places[index].within
    }
    return false
  }
}
