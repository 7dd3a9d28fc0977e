import SummitSQLite
import Testing

@Suite struct `A row` {
  private static let texts = [
    "", "Vale", "exactly fifteen", "sixteen bytes ok", "a\0b", "\0", "Zelenskyy Зеленський 🇺🇦",
    String(repeating: "é", count: 127), String(repeating: "é", count: 128),
    String(repeating: "long ", count: 10_000),
  ]

  @Test(arguments: [0, 1, -1, Int.max, Int.min, 1 << 32])
  func `gives back an integer`(value: Int) throws {
    #expect(try echo(value) { try $0.int(0) } == value)
    #expect(try echo(Int64(value)) { try $0.int64(0) } == Int64(value))
    #expect(try echo(value) { $0.value(0) } == .integer(Int64(value)))
  }

  @Test(arguments: [0, -0.0, 1.5, .pi, .infinity, -.infinity, .leastNonzeroMagnitude])
  func `gives back a real number`(value: Double) throws {
    #expect(try echo(value) { try $0.double(0) } == value)
    #expect(try echo(value) { $0.value(0) } == .real(value))
  }

  @Test(arguments: texts)
  func `gives back a text`(text: String) throws {
    #expect(try echo(text) { try $0.text(0) } == text)
    #expect(try echo(text[...]) { $0.optionalText(0) } == text)
    #expect(try echo(text) { $0.value(0) } == .text(text))
    #expect(try echo(text) { $0.withUTF8(at: 0) { $0.count } } == text.utf8.count)
    let connection = try Connection.inMemory()
    var statement = try connection.prepare("SELECT ?, length(CAST(?1 AS BLOB))")
    let bytes = Array(text.utf8)
    try statement.bind(utf8: bytes.span, at: 1)
    let result = try statement.first { (try $0.text(0), try $0.int(1), $0.type(0)) }
    #expect(result?.0 == text)
    #expect(result?.1 == bytes.count)
    #expect(result?.2 == .text)
  }

  @Test(arguments: [[], [0], [0, 255, 0], [UInt8](repeating: 7, count: 100_000)])
  func `gives back a blob`(blob: [UInt8]) throws {
    #expect(try echo(blob) { try $0.blob(0) } == blob)
    #expect(try echo(blob) { $0.value(0) } == .blob(blob))
    #expect(try echo(blob) { $0.withBytes(at: 0) { $0.count } } == blob.count)
    let connection = try Connection.inMemory()
    var statement = try connection.prepare("SELECT ?")
    try statement.bind(blob: blob.span, at: 1)
    #expect(try statement.first { $0.optionalBlob(0) } == blob)
  }

  @Test func `gives back truth, literals, cases and nothing`() throws {
    #expect(try echo(true) { try $0.bool(0) } == true)
    #expect(try echo(false) { $0.optionalBool(0) } == false)
    #expect(try echo("literal" as StaticString) { try $0.text(0) } == "literal")
    #expect(try echo(Int32.min) { try $0.int(0) } == Int(Int32.min))
    #expect(try echo(Status.absent) { try $0.text(0) } == "absent")
    #expect(try echo(String?.some("Vale")) { $0.optionalText(0) } == "Vale")
    #expect(try echo(String?.none) { $0.value(0) } == .null)
    #expect(try echo(Double.nan) { $0.type(0) } == .null)
    #expect(try echo(SQLValue.null) { $0.isNull(0) } == true)
  }

  @Test func `takes literals for values`() throws {
    let values: [SQLValue] = [1, 1.5, "x", true, nil]
    #expect(try values.map { try echo($0) { $0.value(0) } } == values)
    #expect(values.map(\.storageClass) == [.integer, .real, .text, .integer, .null])
  }

  @Test func `never reads NULL as a value`() throws {
    let connection = try Connection.inMemory()
    let readings: [(borrowing Row) throws -> Void] = [
      { _ = try $0.int(0) }, { _ = try $0.double(0) }, { _ = try $0.bool(0) },
      { _ = try $0.text(0) }, { _ = try $0.blob(0) }, { _ = try $0.text("day") },
    ]
    for reading in readings {
      let error = #expect(throws: DatabaseError.self) {
        try connection.forEach("SELECT NULL AS day", do: reading)
      }
      #expect(error?.code == .mismatch)
      #expect(error?.message == "column 0 (day) is NULL")
    }
    let missing = #expect(throws: DatabaseError.self) {
      try connection.forEach("SELECT 1") { _ = try $0.int(3) }
    }
    #expect(missing?.message == "no column 3 in this row")
  }

  @Test func `converts as SQLite does`() throws {
    let connection = try Connection.inMemory()
    let values = try connection.first("SELECT '12', 7, 2.5, x'4142'") {
      (try $0.int(0), try $0.text(1), try $0.int(2), try $0.text(3), $0.type(3))
    }
    #expect(values.map { "\($0)" } == #"(12, "7", 2, "AB", SummitSQLite.StorageClass.blob)"#)
  }

  @Test func `repairs text that is no UTF-8`() throws {
    let connection = try Connection.inMemory()
    #expect(try connection.first("SELECT CAST(x'41ff' AS TEXT)") { try $0.text(0) } == "A\u{FFFD}")
  }

  @Test func `keeps its bytes in place while they are lent`() throws {
    let connection = try Connection.inMemory()
    let same = try connection.first("SELECT randomblob(5000)") { row in
      try row.withBytes(at: 0) { bytes in
        let before = bytes[4999]
        _ = try row.text(0)
        return try row.blob(0)[4999] == before && bytes[4999] == before
      }
    }
    #expect(same == true)
  }

  @Test func `is read by name`() throws {
    let connection = try Connection.inMemory()
    let sql = "SELECT 1 AS id, 'Vale' AS name, 2.5 AS score, x'00' AS photo, NULL AS born"
    let values: [SQLValue]? = try connection.first(sql) { row in
      [
        try row.int("id").sqlValue, try row.bool("id").sqlValue, try row.text("name").sqlValue,
        try row.double("score").sqlValue, try row.blob("photo").sqlValue,
        try row.optionalInt("born").sqlValue, try row.optionalText("name").sqlValue,
        try row.value("score"),
      ]
    }
    #expect(values == [1, true, "Vale", 2.5, .blob([0]), nil, "Vale", 2.5])
    let error = #expect(throws: DatabaseError.self) {
      try connection.forEach(sql) { _ = try $0.int("Name") }
    }
    #expect(error?.message == "no column is called Name")
    #expect(error?.sql == sql)
  }
}

private enum Status: String, Bindable {
  case attended, absent
}

/// What comes back of a value that is bound.
private func echo<Value: Bindable, Result>(
  _ value: Value, _ read: (borrowing Row) throws -> Result
) throws -> Result? {
  try Connection.inMemory().first("SELECT ?", value, as: read)
}
