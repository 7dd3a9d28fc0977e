import SummitCoverage

/// Who published a page.
struct PageOutlet {
  /// The outlet's common name where it is known, else as the page gives it; nil where it does not.
  private(set) var name: String?
  /// All names that the page gives itself, which stand in its titles and as its author, by their
  /// letters.
  private var aliases: Set<String> = []
  /// The label of the network name that is the site's own: `lindmarkpost` in `www.lindmarkpost.co.uk`.
  private let label: String

  init(_ claims: PageClaims, host: String?, outlets: OutletNames) {
    label = Self.label(of: host ?? "")
    var printed: [String] = []
    for claim in claims[.outlet]
    where !claim.value.utf8.contains(lowercase: "://") && claim.value.count <= 60 {
      let value = claim.value.hasPrefix("@") ? String(claim.value.dropFirst()) : claim.value
      if !printed.contains(value) { printed.append(value) }
    }
    // What a site calls itself goes before the company that it belongs to.
    let site = claims[.outlet].filter { $0.source == .meta && $0.rank <= 2 }.map(\.value)
    let names = (site.filter(printed.contains) + printed).map(Self.plain)
    let known = names.lazy.compactMap { outlets.known($0) }
    let titles = Self.ends(of: claims[.title].map(\.value))
    let tails = titles.filter { isOwn($0) || outlets.name(of: $0) != nil }
    let own = (names + tails).filter { isOwn($0) && !Self.isHost($0) }
    let choices: [String?] = [
      host.flatMap(outlets.outlet(at:)), known.first { $0.kind != "agency" }?.name,
      own.first { $0 != $0.lowercased() }, own.first,
      names.first { !Self.isHost($0) && outlets.known($0) == nil }, known.first?.name, names.first,
      tails.first.map { outlets.name(of: $0) ?? $0 },
    ]
    name = choices.lazy.compactMap { $0 }.first
    let all = printed + names + tails + [name, host].compactMap { $0 }
    aliases = Set(all.map(Self.letters)).subtracting([""])
    if name == nil, let host, label.count > 1 { name = host }
  }

  /// Whether the text is one of the site's own names, or the beginning of its network name.
  func isOwn(_ text: String) -> Bool {
    let folded = Self.letters(text)
    guard folded.count > 1 else { return false }
    if aliases.contains(folded) { return true }
    guard label.count > 1 else { return false }
    let own = Self.withoutArticle(label)
    let bare = Self.withoutArticle(folded)
    if bare == own || bare.count > 3 && own.hasPrefix(bare) { return true }
    // The network name may be its first words, or their initials.
    let words = text.utf8.split { $0 < 0x80 && !$0.isAlphanumeric }.map(Self.letters)
    var start = ""
    for (index, word) in words.enumerated() {
      start += word
      if Self.withoutArticle(start) == own, words.count - index <= 3 { return true }
    }
    return words.count > 1 && String(words.compactMap(\.first)) == own
  }

  /// The letters and digits of a name in lower case.
  private static func letters(_ text: Substring.UTF8View) -> String {
    letters(String(Substring(text)))
  }

  private static func letters(_ text: String) -> String {
    String(decoding: text.folded.utf8.filter { $0 >= 0x80 || $0.isAlphanumeric }, as: UTF8.self)
  }

  private static func withoutArticle(_ letters: String) -> String {
    letters.hasPrefix("the") && letters.count > 5 ? String(letters.dropFirst(3)) : letters
  }

  /// The name without what it says of itself: "Lindmark Post | News from Norland".
  private static func plain(_ name: String) -> String {
    let name =
      isHost(name) && name.lowercased().hasPrefix("www.") ? String(name.dropFirst(4)) : name
    return PageTitleParts(name).parts.first?.text ?? name
  }

  private static func isHost(_ name: String) -> Bool {
    name.contains(".") && !name.contains(" ")
  }

  /// The last parts of the titles, then the first, or what stands before a colon.
  private static func ends(of titles: [String]) -> [String] {
    let parted = Set(titles).map { PageTitleParts($0) }
    let tails = parted.filter { $0.parts.count > 1 }.compactMap(\.parts.last?.text)
    let heads = parted.compactMap { $0.parts.count > 1 ? $0.parts.first?.text : $0.opening?.text }
    return tails + heads
  }

  private static func label(of host: String) -> String {
    let labels = host.split(separator: ".")
    guard labels.count > 1 else { return "" }
    let isNational =
      labels.count > 2 && labels[labels.count - 1].count == 2
      && labels[labels.count - 2].count <= 3
    let label = labels[labels.count - (isNational ? 3 : 2)]
    return letters(String(label))
  }
}
