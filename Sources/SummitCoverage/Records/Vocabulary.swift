/// What sort of gathering or contact an event is.
public enum EventKind: String, Sendable, CaseIterable, Codable {
  /// Heads of state or government, or a standing series.
  case summit
  /// Any other talks in person.
  case meeting
  /// By telephone or video.
  case call
  case pressConference = "press_conference"
  case ceremony
  case meal
  case visit
  case interview
  /// A larger gathering of delegations below the level of a summit.
  case conference
  case signing
}

/// Whether an event took place.
public enum EventStatus: String, Sendable, CaseIterable, Codable {
  case held, planned, cancelled, postponed
}

/// What an article says of a person's part in an event.
public enum AttendanceStatus: String, Sendable, CaseIterable, Codable {
  case attended, expected, invited, absent
}

/// In what capacity a person took part.
public enum AttendanceRole: String, Sendable, CaseIterable, Codable {
  case host, guest, delegation, mediator
}

/// How a person took part, where it was not in person.
public enum AttendanceMode: String, Sendable, CaseIterable, Codable {
  case inPerson = "in_person"
  case video, telephone
}

/// Whether a statement is quoted or reported.
public enum StatementKind: String, Sendable, CaseIterable, Codable {
  /// The words inside one pair of quotation marks.
  case direct
  /// A reported clause.
  case indirect
  /// A reported clause with quoted words in it.
  case mixed
}
