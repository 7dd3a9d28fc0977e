internal import SummitCoverage
internal import SummitSQLite

/// Makes the fields of a file the parameters of a statement, and checks them on the way.
struct SeedBinder {
  let file: SeedFile
  /// The values in the order of the parameters, each with its column in the file.
  private let values: [(value: SeedTable.Value, column: Int)]
  /// The two columns of which one must be filled and the other empty.
  let parties: (Int, Int)?
  /// The columns of the first and the last date.
  let period: (start: Int, end: Int)?
  private let origin: SeedOrigin
  private let keys: SeedKeys

  /// The file's header must be the table's.
  init(file: SeedFile, table: SeedTable, origin: SeedOrigin, keys: SeedKeys) {
    self.file = file
    self.origin = origin
    self.keys = keys
    values = table.values.map { ($0, $0.column.flatMap(file.column) ?? 0) }
    parties = table.parties.flatMap { Self.pair(file.column($0.0), file.column($0.1)) }
    period = Self.pair(file.column("start"), file.column("end")).map { (start: $0.0, end: $0.1) }
  }

  private static func pair(_ one: Int?, _ other: Int?) -> (Int, Int)? {
    guard let one, let other else { return nil }
    return (one, other)
  }

  /// Binds the parameters of the statement to the fields of a row.
  func bind(_ row: Int, to statement: inout PreparedStatement) throws {
    for (index, (value, column)) in values.enumerated() {
      try bind(value, row, column, to: &statement, at: index + 1)
    }
    try checkParties(of: row)
    try checkPeriod(of: row)
  }

  private func bind(
    _ value: SeedTable.Value, _ row: Int, _ column: Int, to statement: inout PreparedStatement,
    at index: Int
  ) throws {
    switch value {
    case .text:
      try checkFilled(row, column)
      try bindText(row, column, to: &statement, at: index)
    case .optional: try bindText(row, column, to: &statement, at: index)
    case .slug:
      try checkSlug(row, column)
      try bindText(row, column, to: &statement, at: index)
    case .code:
      try checkCode(row, column)
      try bindText(row, column, to: &statement, at: index)
    case .word(_, let words):
      try checkFilled(row, column)
      try checkWord(row, column, words)
      try bindText(row, column, to: &statement, at: index)
    case .optionalWord(_, let words):
      try checkWord(row, column, words)
      try bindText(row, column, to: &statement, at: index)
    case .date:
      _ = try date(row, column)
      try bindText(row, column, to: &statement, at: index)
    case .firstDay:
      try statement.bind(date(row, column)?.first.description ?? "0001-01-01", at: index)
    case .lastDay:
      try statement.bind(date(row, column)?.last.description ?? "9999-12-31", at: index)
    case .integer: try statement.bind(number(row, column, Int.init), at: index)
    case .degrees(_, let limit): try statement.bind(degrees(row, column, limit), at: index)
    case .reference(_, let authority):
      try checkFilled(row, column)
      try statement.bind(key(row, column, authority), at: index)
    case .optionalReference(_, let authority):
      try statement.bind(key(row, column, authority), at: index)
    case .origin: try statement.bind(origin.rawValue, at: index)
    case .source: try statement.bind(origin == .seed ? "seeds" : file.path, at: index)
    }
  }

  /// Binds a field as text, or NULL where it is empty.
  private func bindText(
    _ row: Int, _ column: Int, to statement: inout PreparedStatement, at index: Int
  ) throws {
    let bounds = file.bounds(row, column)
    if bounds.isEmpty {
      try statement.bind(SQLValue.null, at: index)
    } else {
      try statement.bind(utf8: file.bytes.span.extracting(bounds), at: index)
    }
  }

  /// The key of the row that a field names; nil where the field is empty.
  private func key(_ row: Int, _ column: Int, _ authority: SeedTable.Authority) throws -> SQLValue?
  {
    guard let id = file.text(row, column) else { return nil }
    guard let key = try keys.key(of: id, in: authority) else {
      let reason = "\"\(id)\" is in no row of \(authority.file) and not in the archive"
      throw file.error(row, column, reason)
    }
    return key
  }
}
