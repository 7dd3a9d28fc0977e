/// What a page's JSON-LD says of its article.
///
/// Of all that the page describes the article is taken, not those that it points to; where names of
/// authors and publishers are given by reference, they are looked up.
/// https://schema.org/NewsArticle, https://json-ld.org
struct PageLinkedData {
  private var found: [(value: JSONValue, rank: Int)] = []
  private var things: [String: JSONValue] = [:]

  /// Takes in a script's text; what is no JSON is passed over.
  mutating func read(_ script: ArraySlice<UInt8>) {
    guard let start = script.firstIndex(where: { $0 == 0x7B || $0 == 0x5B }),
      let end = script.lastIndex(where: { $0 == 0x7D || $0 == 0x5D }), start < end,
      let value = try? JSONParser.value(of: Array(script[start...end]))
    else { return }
    collect(value, depth: 0)
  }

  /// Adds what the article's own description claims, and the page's where that is silent.
  func claim(in claims: inout PageClaims) {
    guard let best = found.map(\.rank).max() else { return }
    let ranked = found.filter { $0.rank == best }.map(\.value)
    let article = ranked.first { $0["headline"] != nil } ?? ranked.first
    if let article, best > 1 { claim(article, rank: 0, in: &claims) }
    for (page, rank) in found where rank == 1 { claim(page, rank: 2, in: &claims) }
    claims.isLive = claims.isLive || article.map(Self.types)?.contains("LiveBlogPosting") == true
  }

  private func claim(_ article: JSONValue, rank: Int, in claims: inout PageClaims) {
    claims.add(.title, article["headline"]?.string, .linkedData, rank: rank)
    claims.add(.title, article["name"]?.string, .linkedData, rank: rank + 1)
    claims.add(.published, words(article["datePublished"]).first, .linkedData, rank: rank)
    claims.add(.modified, words(article["dateModified"]).first, .linkedData, rank: rank)
    claims.add(.language, words(article["inLanguage"]).first, .linkedData, rank: rank)
    claims.add(.url, words(article["url"]).first, .linkedData, rank: rank)
    claims.add(
      .url, words(article["mainEntityOfPage"], by: "@id").first, .linkedData, rank: rank + 1)
    claims.add(.outlet, words(article["publisher"]).first, .linkedData, rank: rank)
    let people = article["author"] ?? article["creator"]
    for person in people?.array ?? people.map({ [$0] }) ?? [] {
      let isOrganization = Self.types(resolved(person)).contains { $0.hasSuffix("Organization") }
      for name in words(person) {
        claims.add(.byline, name, .linkedData, rank: rank, isOrganization: isOrganization)
      }
    }
    guard rank == 0 else { return }
    claims.add(.published, words(article["dateCreated"]).first, .linkedData, rank: 1)
    claims.text = claims.text ?? text(of: article)
  }

  /// The text of the article, or of a live blog's entries with their times.
  private func text(of article: JSONValue) -> String? {
    guard let updates = article["liveBlogUpdate"]?.array else {
      return article["articleBody"]?.string
    }
    let entries = updates.compactMap { update -> String? in
      guard let body = update["articleBody"]?.string else { return nil }
      let clock = update["datePublished"]?.string?.dropFirst(11).prefix(5).description
      return [clock, update["headline"]?.string, body].compactMap { $0 }.joined(separator: "\n")
    }
    return entries.isEmpty ? article["articleBody"]?.string : entries.joined(separator: "\n")
  }

  /// The words of a value, or of what it refers to.
  private func words(_ value: JSONValue?, by key: String = "name") -> [String] {
    guard let value else { return [] }
    if let array = value.array { return array.flatMap { words($0, by: key) } }
    if let string = value.string { return [string] }
    let named = resolved(value)
    guard let name = named[key] ?? named["name"] ?? named["@value"] else { return [] }
    return name.members == nil ? words(name) : []
  }

  private func resolved(_ value: JSONValue) -> JSONValue {
    guard value["name"] == nil, let id = value["@id"]?.string else { return value }
    return things[id] ?? value
  }

  private mutating func collect(_ value: JSONValue, depth: Int) {
    guard depth < 6 else { return }
    if let array = value.array {
      for element in array.prefix(200) { collect(element, depth: depth + 1) }
      return
    }
    guard value.members != nil else { return }
    if let id = value["@id"]?.string, value["name"] != nil, things[id] == nil { things[id] = value }
    let rank = Self.types(value).map(Self.rank).max() ?? 0
    if rank > 0 { found.append((value, rank)) }
    for key in ["@graph", "mainEntity", "mainEntityOfPage", "author", "publisher"] {
      if let inner = value[key], inner.string == nil { collect(inner, depth: depth + 1) }
    }
  }

  /// How much a thing of that type is the article: 1 for the page that it is on.
  private static func rank(_ type: String) -> Int {
    switch type {
    case "WebPage", "ItemPage", "Webpage": 1
    case "Article", "NewsArticle", "LiveBlogPosting", "ReportageNewsArticle": 4
    case "BlogPosting", "Report", "AdvertiserContentArticle": 3
    case "CreativeWork", "Review", "SocialMediaPosting", "MediaObject": 2
    default: type.hasSuffix("Article") ? 4 : 0
    }
  }

  private static func types(_ value: JSONValue) -> [String] {
    let type = value["@type"]
    let names = type?.array?.compactMap(\.string) ?? type?.string.map { [$0] } ?? []
    return names.map { String($0.split { "/:#".contains($0) }.last ?? "") }
  }
}
