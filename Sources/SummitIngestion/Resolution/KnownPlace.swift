internal import SummitCoverage

/// A place that the archive knows.
struct KnownPlace: Hashable, Sendable {
  let id: Int
  let name: String
  let kind: String
  let within: Int?
  let country: String?
  let isFromArticles: Bool

  /// Whether events are in it as in a building, rather than as in a town or a region.
  var isVenue: Bool {
    Place(slug: "", name: name, kind: kind).isVenue
  }
}
