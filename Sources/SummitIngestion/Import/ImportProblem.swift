/// An input that could not be read, or a fact that was refused, and why.
public struct ImportProblem: Error, Hashable, Sendable {
  /// The file or url, with the line where one is at fault.
  public let name: String
  public let message: String

  public init(name: String, message: String) {
    self.name = name
    self.message = message
  }
}

extension ImportProblem {
  /// What a reader found, in the words of an import.
  public init(_ problem: InputProblem) {
    self.init(
      name: problem.line.map { "\(problem.name):\($0)" } ?? problem.name,
      message: problem.message)
  }
}
