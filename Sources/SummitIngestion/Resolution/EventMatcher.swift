internal import SummitCoverage

/// Weighs whether two descriptions are of one event.
///
/// It is symmetric, so that it does not matter which of two articles came first. Something that
/// cannot be is never outweighed: other kinds, other days, other countries, other people and other
/// sides at the table all make another event.
///
/// | reason | weight |
/// | --- | --- |
/// | the same day, or two days of one gathering of a series | 0.4 |
/// | a day and its month; the same month | 0.25 |
/// | a day or a month and its year; the same year | 0.15 |
/// | neither is dated, and both were told within a week | 0.2 |
/// | the people of the shorter list, or its sides when many, are on the longer one | up to 0.2 |
/// | the sides (or else the people) are the same on both | up to 0.15 |
/// | only one person is named for one of them | 0.05 |
/// | the same series | 0.3 |
/// | the same place or venue, or one in the other | 0.2 |
/// | the same country | 0.05 |
/// | other places of one country | -0.2 |
/// | the same kind; kinds that are taken for one another | 0.1; 0.05 |
/// | one was held, the other cancelled | -0.3 |
package struct EventMatcher {
  package enum Reason: String, Sendable {
    case sameKind, likeKind
    case sameDay, sameMonth, sameYear, toldTogether
    case sharedPeople, sameCompany, onePerson
    case sameSeries
    case samePlace, sameCountry, otherPlace
    case cancelled
  }

  package static let threshold = 0.6
  /// How far a match by a vague date must lead.
  package static let margin = 0.1

  /// The reasons, or nil where the two cannot be one event.
  static func features(_ one: EventTraits, _ other: EventTraits) -> [Feature<Reason>]? {
    guard KindGroup.kinds(like: one.kind).contains(other.kind) else { return nil }
    let isSameSeries = one.series != nil && one.series == other.series
    if let one = one.series, let other = other.series, one != other { return nil }
    guard let date = date(one, other, isSameSeries: isSameSeries),
      let people = people(one, other, isSameSeries: isSameSeries),
      sidesAgree(one, other, isSameSeries: isSameSeries),
      let place = place(one, other)
    else { return nil }
    if people.isEmpty, !isSameSeries, !place.contains(where: { $0.reason == .samePlace }) {
      return nil
    }
    var features = date + people + place
    features.append(one.kind == other.kind ? Feature(.sameKind, 0.1) : Feature(.likeKind, 0.05))
    if isSameSeries { features.append(Feature(.sameSeries, 0.3)) }
    if Set([one.status, other.status]) == [.held, .cancelled] {
      features.append(Feature(.cancelled, -0.3))
    }
    return features
  }

  private static func date(
    _ one: EventTraits, _ other: EventTraits, isSameSeries: Bool
  ) -> [Feature<Reason>]? {
    guard let start = one.start, let otherStart = other.start, let days = one.days,
      let otherDays = other.days
    else { return undated(one, other) }
    let precision = min(start.precision, otherStart.precision)
    guard days.overlaps(otherDays) else {
      let apart = abs(start.first.number - otherStart.first.number)
      return isSameSeries && precision == .day && apart <= longestGathering
        ? [Feature(.sameDay, 0.4)] : nil
    }
    return switch precision {
    case .day: [Feature(.sameDay, 0.4)]
    case .month: [Feature(.sameMonth, 0.25)]
    case .year: [Feature(.sameYear, 0.15)]
    }
  }

  /// Without a date, what was held was held before it was told, and what is planned comes after.
  private static func undated(_ one: EventTraits, _ other: EventTraits) -> [Feature<Reason>]? {
    for (vague, dated) in [(one, other), (other, one)] where vague.start == nil {
      guard let days = dated.days, let told = vague.told else { continue }
      if vague.status == .held, days.lowerBound > told.lowerBound { return nil }
      if vague.status == .planned, days.upperBound < told.upperBound { return nil }
    }
    guard one.start == nil, other.start == nil else { return [] }
    guard one.people == other.people, let told = one.told, let otherTold = other.told,
      told.lowerBound.adding(days: -toldTogether) <= otherTold.upperBound,
      otherTold.lowerBound <= told.upperBound.adding(days: toldTogether)
    else { return [] }
    return [Feature(.toldTogether, 0.2)]
  }

  private static func people(
    _ one: EventTraits, _ other: EventTraits, isSameSeries: Bool
  ) -> [Feature<Reason>]? {
    let (fewer, more) = one.people.count <= other.people.count ? (one, other) : (other, one)
    if fewer.people.isEmpty { return [] }
    let shared = fewer.people.intersection(more.people).count
    var overlap = Double(shared) / Double(fewer.people.count)
    let (few, many) =
      one.sides.count <= other.sides.count ? (one.sides, other.sides) : (other.sides, one.sides)
    if few.count > 2 {
      overlap = max(overlap, Double(few.intersection(many).count) / Double(few.count))
    }
    guard shared >= min(2, fewer.people.count), overlap >= 0.6 else {
      return isSameSeries ? [] : nil
    }
    if shared == 1, more.people.count > 1 { return [Feature(.onePerson, 0.05)] }
    let company =
      few.isEmpty
      ? Self.likeness(one.people, other.people) : Self.likeness(one.sides, other.sides)
    return [Feature(.sharedPeople, 0.2 * overlap), Feature(.sameCompany, 0.15 * company)]
  }

  /// Which part of all members two sets have in common.
  private static func likeness<Member>(_ one: Set<Member>, _ other: Set<Member>) -> Double {
    Double(one.intersection(other).count) / Double(max(1, one.union(other).count))
  }

  /// Talks of few are no talks of many: a bilateral beside a large summit shares its day, its place
  /// and all its people with it.
  ///
  /// A list may be cut short, but not by more than half, unless both are called a summit or a
  /// conference; and on a short list every side counts.
  private static func sidesAgree(
    _ one: EventTraits, _ other: EventTraits, isSameSeries: Bool
  ) -> Bool {
    guard KindGroup.hasSides(one.kind), !isSameSeries else { return true }
    let (fewer, more) = one.sides.count <= other.sides.count ? (one, other) : (other, one)
    guard fewer.sides.count >= 2 else { return true }
    let shared = fewer.sides.intersection(more.sides).count
    let isLarge = one.kind != .meeting && other.kind != .meeting && one.kind != .call
    switch fewer.sides.count {
    case 2: guard more.sides.count == 2 || (more.sides.count == 3 && isLarge) else { return false }
    default: guard isLarge || 2 * fewer.sides.count >= more.sides.count else { return false }
    }
    return fewer.sides.count < 5
      ? shared == fewer.sides.count : 4 * shared >= 3 * fewer.sides.count
  }

  private static func place(_ one: EventTraits, _ other: EventTraits) -> [Feature<Reason>]? {
    if let one = one.country, let other = other.country, one != other { return nil }
    let isSameCountry = one.country != nil && one.country == other.country
    let points = Set([one.place, one.venue].compactMap(\.self))
    let otherPoints = Set([other.place, other.venue].compactMap(\.self))
    guard !points.isEmpty, !otherPoints.isEmpty else {
      return isSameCountry ? [Feature(.sameCountry, 0.05)] : []
    }
    if !points.isDisjoint(with: other.surroundings)
      || !otherPoints.isDisjoint(with: one.surroundings)
    {
      return [Feature(.samePlace, 0.2)]
    }
    return [Feature(.otherPlace, -0.2)]
  }

  /// How many days apart two days of one gathering of a series may be.
  static let longestGathering = 4
  /// How many days apart two undated mentions of one event may be told.
  static let toldTogether = 7
}

extension [Feature<EventMatcher.Reason>] {
  /// Whether the date alone tells the event from others with the same people.
  var isFirm: Bool {
    contains { $0.reason == .sameDay }
  }
}
