/// Why a line of JSON is no record.
public struct RecordError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The line's number in its file, from 1.
  public let line: Int
  /// Where in the record: `events[0].participants[2].status`; nil when the line as a whole is wrong.
  public let key: String?
  /// What is wrong, and what is expected.
  public let message: String

  public init(line: Int, key: String?, message: String) {
    self.line = line
    self.key = key
    self.message = message
  }

  public var description: String {
    key.map { "line \(line), \($0): \(message)" } ?? "line \(line): \(message)"
  }
}
