internal import SummitCoverage
internal import SummitSQLite

/// Makes the fields of a file the parameters of a statement, and checks them on the way.
struct SeedBinder {
  let file: SeedFile
  /// The values in the order of the parameters, each with its column in the file.
  let values: [(value: SeedTable.Value, column: Int)]
  let origin: SeedOrigin
  let keys: SeedKeys

  /// Binds the parameters of the statement to the fields of a row.
  func bind(_ row: Int, to statement: inout PreparedStatement) throws {
    for (index, (value, column)) in values.enumerated() {
      try bind(value, row, column, to: &statement, at: index + 1)
    }
  }

  private func bind(
    _ value: SeedTable.Value, _ row: Int, _ column: Int, to statement: inout PreparedStatement,
    at index: Int
  ) throws {
    switch value {
    case .text:
      let bounds = file.bounds(row, column)
      guard !bounds.isEmpty else { throw file.error(row, column, "must not be empty") }
      try statement.bind(utf8: file.bytes.span.extracting(bounds), at: index)
    case .optional:
      let bounds = file.bounds(row, column)
      if bounds.isEmpty {
        try statement.bind(SQLValue.null, at: index)
      } else {
        try statement.bind(utf8: file.bytes.span.extracting(bounds), at: index)
      }
    case .slug: try statement.bind(slug(row, column), at: index)
    case .date: try statement.bind(date(row, column)?.edtf, at: index)
    case .firstDay:
      try statement.bind(date(row, column)?.first.description ?? "0001-01-01", at: index)
    case .lastDay:
      try statement.bind(date(row, column)?.last.description ?? "9999-12-31", at: index)
    case .integer: try statement.bind(number(row, column, Int.init), at: index)
    case .decimal: try statement.bind(number(row, column, Double.init), at: index)
    case .reference(_, let authority):
      guard let key = try key(row, column, authority) else {
        throw file.error(row, column, "must not be empty")
      }
      try statement.bind(key, at: index)
    case .optionalReference(_, let authority):
      try statement.bind(key(row, column, authority), at: index)
    case .origin: try statement.bind(origin.rawValue, at: index)
    case .source: try statement.bind(origin == .seed ? "seeds" : file.path, at: index)
    }
  }

  private func slug(_ row: Int, _ column: Int) throws(SeedError) -> String {
    let text = file.text(row, column) ?? ""
    let isSlug = text.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
    }
    guard isSlug, !text.isEmpty else {
      let reason = "\"\(text)\" is no id: only a-z, 0-9 and hyphens may stand in one"
      throw file.error(row, column, reason)
    }
    return text
  }

  private func date(_ row: Int, _ column: Int) throws(SeedError) -> PartialDate? {
    guard let text = file.text(row, column) else { return nil }
    guard let date = PartialDate(edtf: text) else {
      let reason = "\"\(text)\" is no date: write YYYY, YYYY-MM or YYYY-MM-DD"
      throw file.error(row, column, reason)
    }
    return date
  }

  private func number<Number>(
    _ row: Int, _ column: Int, _ parse: (String) -> Number?
  ) throws(SeedError) -> Number? {
    guard let text = file.text(row, column) else { return nil }
    guard let number = parse(text) else {
      throw file.error(row, column, "\"\(text)\" is no number")
    }
    return number
  }

  private func key(
    _ row: Int, _ column: Int, _ authority: SeedTable.Authority
  ) throws(SeedError) -> SQLValue? {
    guard let id = file.text(row, column) else { return nil }
    guard let key = keys.key(of: id, in: authority) else {
      let reason = "\"\(id)\" is in no row of \(authority.file) and not in the archive"
      throw file.error(row, column, reason)
    }
    return key
  }
}
