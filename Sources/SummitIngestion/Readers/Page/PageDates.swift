import SummitCoverage

/// When an article was published and last changed, as its page tells.
struct PageDates {
  private(set) var published: Day?
  private(set) var modified: Day?

  init(_ claims: PageClaims, head: PageHead, address: PageAddress) {
    let told = claims[.published].compactMap(Self.stamp)
    let printed = claims[.published].filter { $0.source != .microdata }.compactMap(Self.stamp)
    let shown = Self.shown(in: head, near: told.first?.day ?? address.day)
    let times = head.times.compactMap(Self.stamp)
    let days = [address.day].compactMap { $0 } + printed.filter { !$0.isUniversal }.map(\.day)
    published =
      told.first.map { Self.local($0, shown: shown, among: days) } ?? shown?.day
      ?? times.first?.day ?? address.day ?? head.days.first
    let changes = claims[.modified].compactMap(Self.stamp)
    modified = changes.first?.day
    published = published ?? modified
    if let published, let modified, modified <= published { self.modified = nil }
  }

  private struct Stamp {
    var day: Day
    /// Whether a time of day is told with it.
    var hasTime: Bool
    /// Whether that is one in UTC, which may be another day where the article was published.
    var isUniversal: Bool
  }

  private static func stamp(_ claim: PageClaims.Claim) -> Stamp? { stamp(claim.value) }

  /// The day that is written.
  private static func stamp(_ text: String) -> Stamp? {
    guard let day = PublicationDay.day(of: text), day.number != 0,
      (1800...2100).contains(day.parts.year)
    else { return nil }
    let hasTime =
      text.utf8.contains(lowercase: ":") || !text.contains { !$0.isNumber } && text.count > 8
    let isUniversal = ["Z", "+00:00", "+0000", "UTC", "GMT"].contains { text.hasSuffix($0) }
    let isMidnight =
      text.utf8.contains(lowercase: "t00:00:00") || text.utf8.contains(lowercase: " 00:00:00")
    let isTimed = hasTime && !isMidnight
    return Stamp(
      day: day, hasTime: isTimed,
      isUniversal: isTimed && (isUniversal || !text.contains { !$0.isNumber }))
  }

  /// The stamp's day, or the one beside it that is the day where the article was published.
  ///
  /// A reader sees that day. Where it is later than one told without UTC, it is that of a change.
  private static func local(
    _ stamp: Stamp, shown: (day: Day, occasion: CreditLine.Occasion)?, among days: [Day]
  ) -> Day {
    if let shown, stamp.hasTime {
      let distance = shown.day.number - stamp.day.number
      let isUpdate = shown.occasion == .updated
      if distance == -1 || distance == 0 && !isUpdate { return shown.day }
      if distance == 1, stamp.isUniversal, !isUpdate { return shown.day }
    }
    guard stamp.isUniversal else { return stamp.day }
    return days.first { abs($0.number - stamp.day.number) <= 1 } ?? stamp.day
  }

  /// The day that a reader sees: one of publication rather than of an update.
  private static func shown(
    in head: PageHead, near day: Day?
  ) -> (day: Day, occasion: CreditLine.Occasion)? {
    let year = day?.parts.year ?? head.credits.lazy.compactMap(\.year).first
    let dates = head.credits.flatMap(\.dates).compactMap { entry in
      (entry.date.date ?? year.flatMap(entry.date.date(inYear:))).map { ($0, entry.occasion) }
    }
    return dates.min { $0.1 < $1.1 }
  }
}
