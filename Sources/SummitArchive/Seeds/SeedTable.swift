/// How the rows of one table of reference data go into the archive.
///
/// The statement runs once for each row, with the values as its parameters `?1`, `?2` and so on.
/// What follows from the table as a whole, such as the main names among the names, is left to the
/// closing statements, which run once.
struct SeedTable {
  /// The name of the file, such as `people.tsv`.
  let file: String
  let values: [Value]
  /// Two columns of which one must be filled and the other empty.
  var parties: (String, String)?
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
    /// A country's code, two capital letters.
    case code(String)
    /// One of these words.
    case word(String, [String])
    /// One of these words, or NULL where the field is empty.
    case optionalWord(String, [String])
    /// A date in EDTF, or NULL where the field is empty.
    case date(String)
    /// The earliest day that a date allows; the first day of all where the field is empty.
    case firstDay(String)
    /// The latest day that a date allows; the last day of all where the field is empty.
    case lastDay(String)
    case integer(String)
    /// Decimal degrees, no more than so many from zero.
    case degrees(String, Double)
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
    case .text(let name), .optional(let name), .slug(let name), .code(let name),
      .word(let name, _), .optionalWord(let name, _), .date(let name), .firstDay(let name),
      .lastDay(let name), .integer(let name), .degrees(let name, _), .reference(let name, _),
      .optionalReference(let name, _):
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

  /// Whether it adds rows that have ids of their own.
  var hasIDs: Bool {
    switch values.first {
    case .slug, .code: true
    default: false
    }
  }
}
