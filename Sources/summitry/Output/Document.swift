import SummitQueries

/// An answer, ready to be written in any format.
enum Document {
  case table(Table)
  case dossier(Dossier)
}

/// Rows under columns, each perhaps with the sentences that support it.
struct Table {
  /// What it is a table of, for readers only: whom or what the user's words were taken for.
  var caption: String?
  var columns: [Column]
  var rows: [[Cell]]
  /// A list for each row, when it was asked why.
  var why: [[SupportingSentence]]?

  init<Row: Tabular>(
    _ rows: [Row], caption: String? = nil, why: [[SupportingSentence]]? = nil
  ) {
    self.caption = caption
    columns = Row.columns
    self.rows = rows.map(\.cells)
    self.why = why
  }

  init(columns: [Column], rows: [[Cell]]) {
    self.columns = columns
    self.rows = rows
  }
}

/// All about one thing: what it is, and lists of what belongs to it.
struct Dossier {
  /// What it is a dossier of, such as `event`.
  var subject: String
  /// One row.
  var facts: Table
  var sections: [Section]

  struct Section {
    /// The name that programs know it by.
    var name: String
    var table: Table

    init<Row: Tabular>(_ name: String, _ rows: [Row], why: [[SupportingSentence]]? = nil) {
      self.name = name
      table = Table(rows, why: why)
    }
  }
}
