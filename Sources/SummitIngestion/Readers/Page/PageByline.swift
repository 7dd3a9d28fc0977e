import SummitCoverage

/// Who wrote the article on a page, and the agency that it is from where that is given as author.
struct PageByline {
  private(set) var names: String?
  private(set) var agency: String?

  private let outlet: PageOutlet
  private let outlets: OutletNames

  init(_ claims: PageClaims, head: PageHead, outlet: PageOutlet, outlets: OutletNames) {
    self.outlet = outlet
    self.outlets = outlets
    // What is printed under the headline is what the author signed; data may name who typed it in.
    for text in head.bylines where text.lowercased().hasPrefix("by ") && take([text]) { return }
    let groups = claims.groups(.byline)
    for group in groups where group[0].source != .meta || group[0].rank < 9 {
      if take(group.map(\.value)) { return }
    }
    for text in head.bylines where take([text]) { return }
    for credit in head.credits {
      if let byline = credit.byline, take([byline.names]) {
        agency =
          agency
          ?? byline.outlet.flatMap { outlets.known($0) }
          .flatMap { $0.kind == "agency" ? $0.name : nil }
        return
      }
    }
  }

  /// Takes the names of writers among the texts; false where there are none.
  private mutating func take(_ texts: [String]) -> Bool {
    var people: [String] = []
    for text in texts {
      guard let name = person(in: text), !people.contains(name) else { continue }
      people.append(name)
    }
    guard !people.isEmpty else { return false }
    names = FieldCollector.listing(people)
    return true
  }

  /// The name, or names, in a text that should hold them.
  private mutating func person(in text: String) -> String? {
    let text = Self.plain(text)
    guard text.utf8.count <= 140, !text.utf8.contains(lowercase: "://"),
      !text.utf8.contains(lowercase: "@")
    else { return nil }
    if let agency = agency(named: text) {
      self.agency = self.agency ?? agency
      return nil
    }
    guard !outlet.isOwn(text), !Self.anonymous.contains(text.lowercased()) else { return nil }
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    guard !words.allSatisfy({ Vocabulary.roles.contains($0) || Vocabulary.labels.contains($0) }),
      let byline = Byline("By " + text, outlets: outlets)
    else { return nil }
    if let employer = byline.outlet.flatMap({ outlets.known($0) }), employer.kind == "agency" {
      agency = agency ?? employer.name
    }
    let names = withoutEmployer(byline.names)
    guard names.contains(" ") || names != names.uppercased() else { return nil }
    guard !outlet.isOwn(names), outlets.known(names) == nil,
      !Self.anonymous.contains(names.lowercased()), names.contains(where: \.isLetter),
      !names.contains(where: \.isNumber)
    else { return nil }
    return names
  }

  /// The names without a known outlet or a role at their end: "Anna Vale, Northern Wire Business",
  /// "Anna Vale Business Columnist".
  private mutating func withoutEmployer(_ names: String) -> String {
    if let comma = names.ranges(of: ", ").last, outlet.isOwn(String(names[comma.upperBound...])) {
      return String(names[..<comma.lowerBound])
    }
    var words = names.split(separator: " ")
    if words.count > 2, words.prefix(words.count / 2) == words.suffix((words.count + 1) / 2) {
      words.removeLast(words.count / 2)
    }
    if let last = words.last?.lowercased(), words.count > 2, Vocabulary.roles.contains(last) {
      let role = words.reversed().prefix { word in
        let word = word.lowercased()
        return Vocabulary.roles.contains(word) || Vocabulary.bylineWords.contains(word)
          || Vocabulary.labels.contains(word)
      }
      if words.count - role.count > 1 { words.removeLast(role.count) }
      return words.joined(separator: " ")
    }
    for start in words.indices.dropFirst(2) where words.count - start <= 3 {
      if let known = outlets.known(words[start...].joined(separator: " ")) {
        if known.kind == "agency", known.name != outlet.name { agency = agency ?? known.name }
        return words[..<start].joined(separator: " ")
      }
    }
    return words.joined(separator: " ")
  }

  /// The known agency that the text names, its staff or not.
  private func agency(named text: String) -> String? {
    var name = text
    for ending in [" staff", " reporter", " news agency", " editorial"]
    where name.lowercased().hasSuffix(ending) {
      name = String(name.dropLast(ending.count))
    }
    guard let known = outlets.known(text) ?? outlets.known(name), known.name != outlet.name else {
      return nil
    }
    return known.kind == "agency" ? known.name : nil
  }

  /// The text without "By" before it and without bars and what follows them.
  private static func plain(_ text: String) -> String {
    var text = String(text.prefix { !"|•·(".contains($0) }.trimmed)
    // A label in whatever language.
    if let label = text.firstRange(of: ": "), !text[..<label.lowerBound].contains(" ") {
      text = String(text[label.upperBound...])
    }
    for opening in openings where text.lowercased().hasPrefix(opening) {
      text = String(text.dropFirst(opening.count).trimmed)
    }
    while let last = text.last, ",;:-–—".contains(last) { text = String(text.dropLast().trimmed) }
    return text
  }

  private static let openings = [
    "by ", "by: ", "by:", "written by ", "words by ", "posted by ", "author: ", "author ",
    "authors: ", "published by ", "story by ", "reported by ", "from ",
  ]

  /// What stands in place of a name.
  private static let anonymous: Set<String> = [
    "admin", "administrator", "staff", "staff writer", "staff reporter", "staff writers", "editor",
    "editors", "the editors", "editorial", "editorial staff", "editorial board", "news desk",
    "newsroom", "news staff", "web desk", "web staff", "guest", "guest author", "guest writer",
    "unknown", "none", "null", "undefined", "author", "authors", "contributor", "contributors",
    "correspondent", "our correspondent", "wordpress", "news", "press release", "more", "follow",
    "agencies", "reporter", "wire reports", "wire services", "online desk", "digital team", "web",
  ]
}
