/// When two records mean the same person, place, country, office or day.
enum Sameness {
  static func person(_ one: String, _ other: String) -> Bool {
    var one = name(one)
    var other = name(other)
    if one.count > other.count { swap(&one, &other) }
    guard let first = one.first, let last = one.last, let begin = other.first, let end = other.last
    else { return false }
    if one.sorted(by: precedes) == other.sorted(by: precedes) { return true }
    // One name only: it must be an end of the other.
    if one.count == 1 { return Words.areClose(first, end) || Words.areClose(first, begin) }
    let isWithin = one.allSatisfy { word in
      other.contains { Words.areClose(word, $0) || word.count == 1 && $0.starts(with: word) }
    }
    return isWithin && (Words.areClose(last, end) || Words.areClose(first, begin))
  }

  static func place(_ one: String?, _ other: String?) -> Bool {
    isLike(Words(one).without(placeWords), Words(other).without(placeWords))
  }

  static func country(_ one: String?, _ other: String?) -> Bool {
    countryName(one) == countryName(other)
  }

  static func office(_ one: String?, _ other: String?) -> Bool {
    isLike(Words(one).without(officeWords), Words(other).without(officeWords))
  }

  /// Whether the day found is the gold one, or lies in its month or year.
  static func date(_ gold: String?, _ found: String?) -> Bool {
    guard let gold, let found, !gold.isEmpty, !found.isEmpty else { return false }
    return found.hasPrefix(gold)
  }

  /// Whether one set of words holds the other, or half of all are common.
  private static func isLike(_ one: [[UInt8]], _ other: [[UInt8]]) -> Bool {
    let one = Set(one)
    let other = Set(other)
    guard !one.isEmpty, !other.isEmpty else { return false }
    return one.isSubset(of: other) || other.isSubset(of: one)
      || 2 * one.intersection(other).count >= one.union(other).count
  }

  private static func name(_ name: String) -> [[UInt8]] {
    let words = Words(name)
    let bare = words.without(honorifics)
    return bare.isEmpty ? words.words : bare
  }

  private static func precedes(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    one.lexicographicallyPrecedes(other)
  }

  private static func countryName(_ name: String?) -> String {
    let words = Words(name).words.map { String(decoding: $0, as: UTF8.self) }
    let plain = words.filter { $0 != "the" }.joined(separator: " ")
    return countries[plain] ?? plain
  }

  private static let honorifics = Words.set(
    "mr", "mrs", "ms", "dr", "sir", "dame", "president", "king", "queen", "prince", "princess",
    "sultan", "emir", "emperor", "sheikh", "lady", "lord", "pope", "cardinal", "datuk", "seri",
    "taoiseach", "general", "gen", "comrade")
  private static let placeWords = Words.set("the", "of", "in", "city")
  private static let officeWords = Words.set("of", "the", "for", "and", "us", "u", "s")
  private static let countries = [
    "us": "united states", "u s": "united states", "usa": "united states",
    "america": "united states", "uk": "united kingdom", "britain": "united kingdom",
    "great britain": "united kingdom", "russian federation": "russia",
    "republic of korea": "south korea", "dprk": "north korea", "eu": "european union",
    "prc": "china", "turkiye": "turkey",
  ]
}
