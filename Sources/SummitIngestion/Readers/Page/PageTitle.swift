import SummitCoverage

/// Decides what the headline of a page is.
///
/// The headline that a reader sees goes first where the page's data bear it out: data are cut to
/// the length that search engines show, or worded for them.
enum PageTitle {
  static func decide(_ claims: PageClaims, _ scan: PageScan, outlet: PageOutlet) -> String? {
    let all = claims[.title].map { claim in
      (claim: claim, words: words(of: parted(claim.value, outlet)))
    }
    // Of several headlines said of parts of a page, only those that the page as a whole bears out.
    let parts = Set(all.filter { $0.claim.source == .microdata }.map(\.words)).count
    let whole = all.filter { $0.claim.source == .meta || $0.claim.source == .tab }
    let told = all.filter { entry in
      entry.claim.source != .microdata || parts < 2 || whole.isEmpty
        || whole.contains { share(entry.words, $0.words) > 0.5 }
    }
    let headings = scan.headings.prefix(12).compactMap { scan.page.line(of: $0) }
      .filter { $0.utf8.count <= 300 && !outlet.isOwn($0) }
    var best: (heading: String, share: Double)?
    for heading in headings {
      let mine = words(of: heading)
      guard !mine.isEmpty else { continue }
      let share = told.map { Self.share(mine, $0.words) }.max() ?? 0
      if share > best?.share ?? 0.5 { best = (heading, share) }
    }
    if let best { return best.heading }
    let sources: [(PageClaims.Source, Int)] = [(.linkedData, 0), (.microdata, 0), (.meta, 9)]
    for (source, rank) in sources {
      let fitting = told.first { entry in
        entry.claim.source == source && entry.claim.rank <= rank && !entry.words.isEmpty
          && !outlet.isOwn(entry.claim.value)
      }
      if let fitting { return parted(fitting.claim.value, outlet) }
    }
    let tab = told.first { $0.claim.source == .tab && !$0.words.isEmpty }
    return (tab.map { parted($0.claim.value, outlet) } ?? headings.first)
      ?? told.first.map { parted($0.claim.value, outlet) }
  }

  /// Whether it is in much the same words as one of the titles.
  static func isLike(_ title: String, anyOf titles: [String]) -> Bool {
    let mine = words(of: title)
    return !mine.isEmpty && titles.contains { share(mine, words(of: $0)) > 0.5 }
  }

  /// The title without the outlet's name at its end or beginning.
  static func parted(_ title: String, _ outlet: PageOutlet) -> String {
    let title = withoutTags(title)
    let parted = PageTitleParts(title)
    let own = parted.parts.map { outlet.isOwn($0.text) }
    if let first = own.firstIndex(of: false), let last = own.lastIndex(of: false),
      own.first == true || own.last == true
    {
      return parted.title(first...last)
    }
    if let opening = parted.opening, let rest = parted.rest, outlet.isOwn(opening.text) {
      return rest
    }
    return title
  }

  /// How much of the smaller list of words is in the other, where they are of like length.
  private static func share(_ left: Set<String>, _ right: Set<String>) -> Double {
    guard !right.isEmpty else { return 0 }
    return Double(left.intersection(right).count * 2) / Double(left.count + right.count)
  }

  private static func words(of title: String) -> Set<String> {
    Set(
      title.folded.utf8.split { $0 < 0x80 && !$0.isAlphanumeric }.map {
        String(decoding: $0, as: UTF8.self)
      })
  }

  private static func withoutTags(_ title: String) -> String {
    guard title.utf8.contains(lowercase: "</") else { return title }
    var isInside = false
    return title.filter { letter in
      if letter == "<" { isInside = true }
      defer { if letter == ">" { isInside = false } }
      return !isInside
    }
  }
}
