import SummitCoverage

/// Whether a text looks back on days of long ago, and on which.
///
/// An anniversary article tells its days against those that it is about: "On 1 November 1995 … the
/// formal signing followed on 14 December". News that recalls the past names a day of its own first.
enum Retrospect {
  /// The first day or month of at least two years before publication that the text or its headline
  /// writes with its year, where it names more of them than days of the time of publication.
  static func day(
    of document: Document, headline: Document?, lexicon: Lexicon, published: Day?
  ) -> Day? {
    guard let published else { return nil }
    let latest = published.parts.year - 2
    guard
      namesYear(document, lexicon, notAfter: latest)
        || headline.map({ namesYear($0, lexicon, notAfter: latest) }) ?? false
    else { return nil }
    let headline = headline.map { dates(in: $0, lexicon) } ?? []
    let told = dates(in: document, lexicon)
    let isOld = { (found: FoundDate) in found.date.year <= latest }
    guard let day = (headline + told).first(where: isOld)?.date.first else { return nil }
    let isHeadlined = headline.contains(where: isOld)
    let fresh = freshTokens(of: document, lexicon)
    if !isHeadlined, let first = fresh.first,
      told.first(where: isOld).map({ $0.range.lowerBound > first }) ?? true
    {
      return nil
    }
    let old = told.filter(isOld).count + (isHeadlined ? 2 : 0)
    let recent = fresh.count + told.filter { !isOld($0) }.count
    return old > 1 && old > recent ? day : nil
  }

  /// Whether the text has a year so early, without which no date of it is.
  private static func namesYear(
    _ document: Document, _ lexicon: Lexicon, notAfter latest: Int
  ) -> Bool {
    let finder = DateFinder(document: document, lexicon: lexicon, published: nil)
    return document.tokens.indices.contains { finder.year($0).map { $0 <= latest } ?? false }
  }

  /// The days and months outside quotations that are written with their year.
  private static func dates(in document: Document, _ lexicon: Lexicon) -> [FoundDate] {
    let finder = DateFinder(document: document, lexicon: lexicon, published: nil)
    return document.sentences.flatMap { sentence in
      finder.dates(in: sentence) { _ in .open }.filter {
        $0.date.precision > .year && !document.isQuoted($0.range.lowerBound)
      }
    }
  }

  /// The words that tell days against that of publication: "on Friday", "yesterday".
  private static func freshTokens(of document: Document, _ lexicon: Lexicon) -> [Int] {
    let finder = DateFinder(document: document, lexicon: lexicon, published: nil)
    return document.tokens.indices.filter { index in
      let token = document.tokens[index]
      guard token.isWord, !document.isQuoted(index) else { return false }
      let mayTell =
        token.word == .unknown || lexicon.groups(token.word).contains(.opensDate)
        || lexicon.flags(token.word).contains(.weekday)
      guard mayTell else { return false }
      switch finder.word(index) {
      case "today", "tonight": return index == 0 || finder.word(index - 1) != "ago"
      case "yesterday", "tomorrow": return true
      default:
        return finder.weekday(index) != nil
          && !(index + 2 < document.tokens.count && finder.month(index + 2) != nil)
      }
    }
  }
}
