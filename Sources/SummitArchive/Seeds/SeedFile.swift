/// A table of reference data: a header, and rows of fields that tabs part.
///
/// The format is that of seeds/README.md: UTF-8, one header line, no quoting; an empty field is
/// unknown. Fields are cut out of the file's bytes only when asked for.
///
/// ```
/// id	name	family	name_order	gender	country
/// anna-vale	Anna Vale	Vale	given-first	f	NZ
/// ```
public struct SeedFile: Sendable {
  /// The path that it was read from.
  public let path: String
  package let columns: [String]
  let bytes: [UInt8]
  /// Where each field starts, row after row, the header first; a tab or line feed ends each.
  private let starts: [UInt32]

  /// The table in a file's bytes.
  ///
  /// The file's name, such as `people.tsv`, tells which table it is.
  public init(path: String, bytes: [UInt8]) throws(SeedError) {
    self.path = path
    var bytes = bytes
    if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    var starts: [UInt32] = [0]
    starts.reserveCapacity(bytes.count / 8)
    var columnCount = 0
    var line = 1
    let content = bytes.span
    for position in content.indices {
      let byte = content[position]
      guard byte == 0x09 || byte == 0x0A else { continue }
      starts.append(UInt32(position + 1))
      guard byte == 0x0A else { continue }
      if columnCount == 0 { columnCount = starts.count - 1 }
      let count = starts.count - 1 - (line - 1) * columnCount
      guard count == columnCount else {
        let reason = "\(count) fields where the header has \(columnCount)"
        throw SeedError(file: path, line: line, reason: reason)
      }
      line += 1
    }
    guard columnCount > 0 else { throw SeedError(file: path, reason: "no header line") }
    self.bytes = bytes
    self.starts = starts
    columns = (0..<columnCount).map { column in
      String(decoding: bytes[Int(starts[column])..<Int(starts[column + 1]) - 1], as: UTF8.self)
    }
  }

  /// The name of the table, such as `people.tsv`.
  package var name: String {
    String(path.split(separator: "/").last ?? "")
  }

  package var rowCount: Int { (starts.count - 1) / columns.count - 1 }

  /// The line on which a row stands; rows count from 0.
  package func line(of row: Int) -> Int { row + 2 }

  /// The index of a column of the header, or nil.
  package func column(_ name: String) -> Int? {
    columns.firstIndex(of: name)
  }

  /// The bytes of a field; none where it is empty.
  func bounds(_ row: Int, _ column: Int) -> Range<Int> {
    let field = (row + 1) * columns.count + column
    return Int(starts[field])..<Int(starts[field + 1]) - 1
  }

  /// The text of a field, or nil where it is empty.
  package func text(_ row: Int, _ column: Int) -> String? {
    let bounds = bounds(row, column)
    return bounds.isEmpty ? nil : String(decoding: bytes[bounds], as: UTF8.self)
  }

  /// Whether two rows say the same in a column.
  func haveSameField(_ row: Int, _ other: Int, in column: Int) -> Bool {
    bytes[bounds(row, column)] == bytes[bounds(other, column)]
  }

  /// The error of a field.
  func error(_ row: Int, _ column: Int, _ reason: String) -> SeedError {
    SeedError(file: path, line: line(of: row), column: columns[column], reason: reason)
  }
}

extension SeedFile {
  /// The tables that ship with Summitry, or those whose names are wanted.
  package static func shipped(
    where isWanted: (String) -> Bool = { _ in true }
  ) throws(SeedError) -> [SeedFile] {
    var files: [SeedFile] = []
    for file in ShippedFile.seeds where isWanted(file.name) {
      files.append(try SeedFile(path: file.name, bytes: file.bytes))
    }
    return files
  }
}
