/// Nothing was found, or several things were: status 1.
struct NothingFound: Error {
  /// What to tell the user, a line each.
  let lines: [String]

  init(_ lines: String...) {
    self.lines = lines
  }

  init(lines: [String]) {
    self.lines = lines
  }
}

/// Something failed: status 2.
struct Failure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
