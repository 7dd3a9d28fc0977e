/// Why an input gave no article: which one, where in it, and what to do about it.
///
///     coverage/kazan.txt:4: "last week" is not a date; write it as 2024-10-24
public struct InputProblem: Error, Hashable, Sendable {
  /// The file's name as it was given or found, or `-` for standard input.
  public let name: String
  /// The line at fault, counted from 1.
  public let line: Int?
  /// One line that says what is wrong and what to do.
  public let message: String

  public init(name: String, line: Int? = nil, message: String) {
    self.name = name
    self.line = line
    self.message = message
  }
}

extension InputProblem: CustomStringConvertible {
  public var description: String {
    line.map { "\(name):\($0): \(message)" } ?? "\(name): \(message)"
  }
}
