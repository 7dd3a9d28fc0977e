/// What a page says of its article in all the places where pages say it.
///
/// The same thing is told many times over, and not always alike: the title of the browser's tab has
/// the outlet's name at its end, the author is the paper itself. So every claim keeps where it was
/// made, and is judged where a field is decided.
struct PageClaims: Sendable {
  enum Field: Hashable, Sendable {
    case title, outlet, byline, published, modified, language, url
  }

  /// Where a claim was made, the most trustworthy first.
  enum Source: Int, Comparable, Sendable {
    /// schema.org in JSON-LD.
    case linkedData
    /// schema.org in attributes of elements, and RDFa.
    case microdata
    /// OpenGraph, Dublin Core and the like in the head.
    case meta
    /// What a reader sees near the headline.
    case visible
    /// The address of the page.
    case address
    /// The title of the browser's tab.
    case tab

    static func < (left: Source, right: Source) -> Bool { left.rawValue < right.rawValue }
  }

  struct Claim: Sendable {
    var value: String
    var source: Source
    /// How well the name of the place fits; claims of one source and rank belong together.
    var rank = 0
    /// Whether it is said to be an organization's name.
    var isOrganization = false
  }

  /// How many claims about a field are heard.
  private static let most = 100

  private var claims: [Field: [Claim]] = [:]
  /// Whether the page says that it is told live.
  var isLive = false
  /// The text that the page's data give, which may be cut short or have tags in it.
  var text: String?

  /// Takes a claim, unless nothing is said in it.
  mutating func add(
    _ field: Field, _ value: String?, _ source: Source, rank: Int = 0, isOrganization: Bool = false
  ) {
    guard let value = value.flatMap(CleanText.line(of:)), value.utf8.count <= 1000,
      claims[field, default: []].count < Self.most
    else { return }
    claims[field, default: []].append(
      Claim(value: value, source: source, rank: rank, isOrganization: isOrganization))
  }

  /// The claims about a field, the most trustworthy first.
  subscript(_ field: Field) -> [Claim] {
    // A stable order: claims of one kind stand as the page has them.
    (claims[field] ?? []).enumerated().sorted { left, right in
      (left.element.source, left.element.rank, left.offset)
        < (right.element.source, right.element.rank, right.offset)
    }.map(\.element)
  }

  /// The claims about a field in groups that belong together.
  func groups(_ field: Field) -> [[Claim]] {
    self[field].reduce(into: []) { groups, claim in
      if let last = groups.last?.last, last.source == claim.source, last.rank == claim.rank {
        groups[groups.count - 1].append(claim)
      } else {
        groups.append([claim])
      }
    }
  }
}
