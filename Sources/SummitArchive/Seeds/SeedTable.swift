/// How the rows of one table of reference data go into the archive.
///
/// The statement runs once for each row, with the values as its parameters `?1`, `?2` and so on.
/// What follows from the table as a whole, such as the main names among the names, is left to the
/// closing statements, which run once.
struct SeedTable {
  /// The name of the file, such as `people.tsv`.
  let file: String
  let values: [Value]
  let statement: String
  var closing: [String] = []

  /// A value that a statement is given, and the column that it comes from.
  enum Value {
    /// A text that must be there.
    case text(String)
    /// A text, or NULL where the field is empty.
    case optional(String)
    /// An id in lower-case ASCII letters, digits and hyphens.
    case slug(String)
    /// A date in EDTF, or NULL where the field is empty.
    case date(String)
    /// The earliest day that a date allows; the first day of all where the field is empty.
    case firstDay(String)
    /// The latest day that a date allows; the last day of all where the field is empty.
    case lastDay(String)
    case integer(String)
    case decimal(String)
    /// The key of the row that the field names by its id.
    case reference(String, Authority)
    /// The same, or NULL where the field is empty.
    case optionalReference(String, Authority)
    /// Who the row comes from: `seed` or `user`.
    case origin
    /// Where the row comes from: `seeds`, or a user's file.
    case source
  }

  /// A table whose rows are referred to by their ids.
  enum Authority: String {
    case countries, organizations, offices, people, places, series, outlets, topics

    /// What gives the id that stands in the files, and the key that stands for it in the archive.
    var keys: String {
      switch self {
      case .countries: "SELECT code, code FROM countries"
      case .organizations: "SELECT slug, id FROM organizations"
      case .offices: "SELECT slug, id FROM offices"
      case .people: "SELECT slug, id FROM people"
      case .places: "SELECT slug, id FROM places"
      case .series: "SELECT slug, id FROM series"
      case .outlets: "SELECT slug, id FROM outlets"
      case .topics: "SELECT slug, id FROM topics"
      }
    }
  }
}

extension SeedTable.Value {
  /// The column that it comes from; nil where it does not come from the file.
  var column: String? {
    switch self {
    case .text(let name), .optional(let name), .slug(let name), .date(let name),
      .firstDay(let name), .lastDay(let name), .integer(let name), .decimal(let name),
      .reference(let name, _), .optionalReference(let name, _):
      name
    case .origin, .source: nil
    }
  }

  /// The table that its key comes from.
  var authority: SeedTable.Authority? {
    switch self {
    case .reference(_, let authority), .optionalReference(_, let authority): authority
    default: nil
    }
  }
}

extension SeedTable {
  /// The columns that a file must have, in any order: those of every table that reads it.
  static func header(of file: String) -> [String] {
    var columns: [String] = []
    for column in all.filter({ $0.file == file }).flatMap({ $0.values.compactMap(\.column) })
    where !columns.contains(column) {
      columns.append(column)
    }
    return columns
  }

  /// Where the file has each of the values; zero for one that does not come from it.
  func columns(of file: SeedFile) throws(SeedError) -> [Int] {
    let header = Self.header(of: self.file)
    guard file.columns.count == header.count, Set(file.columns) == Set(header) else {
      let reason = "the header must have these columns: \(header.joined(separator: ", "))"
      throw SeedError(file: file.path, line: 1, reason: reason)
    }
    return values.map { $0.column.flatMap(file.column) ?? 0 }
  }
}
