import SummitCoverage

extension Lexicon {
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
