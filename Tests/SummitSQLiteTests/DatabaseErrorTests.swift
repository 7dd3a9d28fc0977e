import SummitSQLite
import Testing

@Suite struct `A database error` {
  @Test func `carries code, message and SQL, never what was bound`() throws {
    let connection = try Connection.inMemory()
    try connection.execute("CREATE TABLE people (name TEXT UNIQUE) STRICT")
    let sql = "INSERT INTO people (name) VALUES (?)"
    try connection.run(sql, "secret")
    let error = try #require(throws: DatabaseError.self) { try connection.run(sql, "secret") }
    #expect(
      error
        == DatabaseError(
          code: .constraintUnique, message: "UNIQUE constraint failed: people.name", sql: sql))
    #expect(error.primaryCode == .constraint)
    #expect(
      error.description == """
        UNIQUE constraint failed: people.name (SQLite 2067)
          in: INSERT INTO people (name) VALUES (?)
        """)
    #expect(!String(reflecting: error).contains("secret"))
  }

  @Test(
    arguments: [
      ("INSERT INTO t VALUES (NULL, 1, 1)", .constraintNotNull),
      ("INSERT INTO t VALUES (1, 0, 1)", .constraintCheck),
      ("INSERT INTO t VALUES (1, 1, 'x')", .constraintDataType),
      ("INSERT INTO t VALUES (1, 1, 1), (1, 1, 1)", .constraintPrimaryKey),
      ("INSERT INTO t VALUES (13, 1, 1)", .constraintTrigger),
    ] as [(String, ResultCode)])
  func `tells which promise of the schema was broken`(sql: String, code: ResultCode) throws {
    let connection = try Connection.inMemory()
    try connection.execute(
      """
      CREATE TABLE t (a INTEGER NOT NULL, b INTEGER CHECK (b > 0), c INTEGER, PRIMARY KEY (a))
        STRICT, WITHOUT ROWID;
      CREATE TRIGGER unlucky BEFORE INSERT ON t WHEN new.a = 13
        BEGIN SELECT raise(ABORT, 'not thirteen'); END;
      """)
    let error = #expect(throws: DatabaseError.self) { try connection.run(sql) }
    #expect(error?.code == code)
  }

  @Test(arguments: [
    ResultCode.busy, .locked, .full, .readOnly, .notADatabase, .corrupt, .cantOpen,
  ])
  func `says what to do next`(code: ResultCode) throws {
    let extended = ResultCode(rawValue: code.rawValue | 1 << 8)
    let error = DatabaseError(code: extended, message: "so it is")
    let advice = try #require(error.advice)
    #expect(error.description.hasSuffix("\n  \(advice)"))
  }

  @Test func `shows one line of long SQL`() {
    let sql = "\n  SELECT name\n  FROM people\n  WHERE nam = 1"
    let error = DatabaseError(code: .error, message: "no such column: nam", sql: sql, offset: 38)
    #expect(error.description == "no such column: nam (SQLite 1)\n  in: WHERE nam = 1")
    let whole = DatabaseError(code: .error, message: "no", sql: sql)
    #expect(whole.description == "no (SQLite 1)\n  in: SELECT name")
    #expect(DatabaseError(code: .error, message: "no", sql: "", offset: 9).description.count > 0)
    #expect(ResultCode.busy.description == "database is locked (5)")
  }
}
