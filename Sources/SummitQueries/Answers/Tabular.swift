/// A row that a table can show.
///
/// What a column is called and how its value is shown stands beside the row, so that the command
/// line only has to draw.
package protocol Tabular {
  static var columns: [Column] { get }
  /// A value for each column.
  var cells: [Cell] { get }
}

/// A column of an answer.
package struct Column: Sendable, Hashable {
  /// The name that programs know it by, as in the SQL.
  package let name: String
  /// What a reader sees above it.
  package let heading: String
  package let use: Use

  package enum Use: Sendable, Hashable {
    /// A short text.
    case label
    /// Set to the right.
    case number
    /// Sentences, which may take several lines.
    case prose
    /// Of use to programs only, such as an id: no reader's table shows it.
    case hidden
  }

  package init(_ name: String, heading: String? = nil, _ use: Use = .label) {
    self.name = name
    self.heading = heading ?? name.split(separator: "_").joined(separator: " ")
    self.use = use
  }
}
