import SummitCoverage

/// The address of a page, and what it tells.
struct PageAddress {
  let url: String?
  /// The network name in it, without `www.`.
  let host: String?

  /// Takes the canonical address, or another that the page gives, or where it was fetched.
  init(_ claims: [PageClaims.Claim], given: String?) {
    // The element for it goes before all data: it is what search engines hold a page to.
    let canonical = claims.filter { $0.source == .meta } + claims.filter { $0.source != .meta }
    let known = canonical.lazy.compactMap { Self.whole($0.value, from: given) }
      .first { !Self.isFront($0) }
    url = known ?? given ?? canonical.lazy.compactMap { Self.whole($0.value, from: given) }.first
    host = url.map(FieldCollector.host(of:))
  }

  /// The day in `/2019/11/18/`, `/2019-11-18-` or `/20191118`.
  var day: Day? {
    guard let path = url.flatMap({ $0.split(separator: "/", maxSplits: 2).last }) else {
      return nil
    }
    let numbers = path.split { !$0.isNumber }
    for (index, part) in numbers.enumerated() where part.count == 4 || part.count == 8 {
      guard let number = Int(part) else { continue }
      if part.count == 8, let day = Self.day(number / 10_000, number / 100 % 100, number % 100) {
        return day
      }
      let rest = numbers[(index + 1)...].prefix(2)
      guard part.count == 4, rest.count == 2, rest.allSatisfy({ $0.count <= 2 }),
        let month = rest.first.flatMap({ Int($0) }), let date = rest.last.flatMap({ Int($0) })
      else { continue }
      if let day = Self.day(number, month, date) { return day }
    }
    return Self.namedDay(path)
  }

  /// The day in `/2019/nov/18/`.
  private static func namedDay(_ path: Substring) -> Day? {
    let parts = path.split(separator: "/")
    for index in parts.indices.dropLast(2) {
      guard let year = Int(parts[index]), let date = Int(parts[index + 2]) else { continue }
      let month = months.firstIndex(of: parts[index + 1].lowercased())
      if let month, let day = day(year, month + 1, date) { return day }
    }
    return nil
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Day? {
    (1980...2100).contains(year) ? Day(year: year, month: month, day: day) : nil
  }

  /// A whole address of the web; one that leaves out scheme or host takes them from where the page
  /// was fetched.
  private static func whole(_ address: String, from given: String?) -> String? {
    if address.hasPrefix("https://") || address.hasPrefix("http://") { return address }
    if address.hasPrefix("//") { return "https:" + address }
    guard address.hasPrefix("/"), let given, let scheme = given.firstRange(of: "://") else {
      return nil
    }
    let host = given[scheme.upperBound...].prefix { !"/?#".contains($0) }
    return given[..<scheme.upperBound] + host + address
  }

  /// Whether it is a site's front page, which some pages give in place of their own address.
  private static func isFront(_ address: String) -> Bool {
    address.split(separator: "/", omittingEmptySubsequences: true).count <= 2
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}
