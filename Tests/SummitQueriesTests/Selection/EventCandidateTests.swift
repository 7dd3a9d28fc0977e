import SummitSQLite
import Testing

@testable import SummitQueries

@Suite struct `An event among others that fit` {
  /// An event as the selector reads it, of a connection that holds nothing else.
  private func event(
    _ id: Int, _ kind: String, on day: String?, at place: Int? = nil, status: String = "held",
    partOf: Int? = nil, followedBy: Int? = nil, series: Int? = nil
  ) throws -> EventCandidate {
    let connection = try Connection.inMemory()
    let candidate = try connection.first(
      "SELECT ?1, 'slug', 'name', ?2, ?3, ?4, NULL, ?4, ?4, ?5, NULL, ?6, ?7, ?8",
      id, kind, status, day, place, series, partOf, followedBy, as: EventCandidate.init)
    return try #require(candidate)
  }

  @Test func `is meant when all others are its parts, plans and lesser company`() throws {
    let summit = try event(1, "summit", on: "2025-08-15", at: 7)
    let others = [
      try event(2, "press_conference", on: "2025-08-15", partOf: 1),
      try event(3, "summit", on: "2025-08-15", at: 7, status: "planned", followedBy: 1),
      try event(4, "interview", on: "2025-08-15"), try event(5, "call", on: nil),
      try event(6, "meeting", on: "2025-08-15", at: 7),
      try event(7, "summit", on: "2025-10", at: 9, status: "planned"),
      try event(8, "ceremony", on: "2025-08-16", at: 7),
    ]
    #expect(([summit] + others).meant == summit)
    #expect((others + [summit]).choices == [summit.choice])
  }

  @Test func `is not meant when another stands for itself`() throws {
    let summit = try event(1, "summit", on: "2025-08-15", at: 7)
    let rivals = [
      try event(2, "summit", on: "2021-06-16", at: 7),
      try event(3, "call", on: "2025-08-18"),
      try event(8, "ceremony", on: "2025-08-17", at: 7),
      try event(9, "ceremony", on: "2025-08-16", at: 8),
      try event(4, "meeting", on: "2025-08-15", at: 8),
      try event(5, "summit", on: "2026-06", at: 9, status: "planned", series: 3),
      try event(6, "summit", on: "2025-08-01", status: "planned"),
      try event(7, "summit", on: nil, at: 7),
    ]
    for rival in rivals {
      #expect([summit, rival].meant == nil)
      #expect(Set([summit, rival].choices) == [summit.choice, rival.choice])
    }
  }

  @Test func `without a day draws no dated one to itself`() throws {
    let undated = try event(1, "summit", on: nil, at: 7)
    #expect([undated, try event(2, "meeting", on: "2025-08-15", at: 7)].meant == nil)
    #expect([undated, try event(3, "meal", on: nil, at: 7)].meant == undated)
  }
}
