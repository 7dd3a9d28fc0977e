import SummitSQLite
import Testing

@Suite struct `A script` {
  @Test func `runs statement by statement, past comments`() throws {
    let connection = try Connection.inMemory()
    try connection.execute(
      """
      -- People.
      CREATE TABLE people (name TEXT);
      INSERT INTO people VALUES ('a;b'); ;
      SELECT * FROM people; /* no more */
      """)
    #expect(try connection.query("SELECT name FROM people") { try $0.text(0) } == ["a;b"])
    try connection.execute("")
    try connection.execute(" -- nothing")
  }

  @Test func `points at the line that went wrong`() throws {
    let connection = try Connection.inMemory()
    let error = try #require(throws: DatabaseError.self) {
      try connection.execute("CREATE TABLE people (name TEXT);\n\n  SELECT name\n  FORM people")
    }
    #expect(error.sql == "\n\n  SELECT name\n  FORM people")
    #expect(error.offset == 23)
    #expect(error.description == "near \"people\": syntax error (SQLite 1)\n  in: FORM people")
    #expect(try connection.first("SELECT count(*) FROM people") { try $0.int(0) } == 0)
  }

  @Test(arguments: [
    "SELECT 1; SELECT 2", "SELECT 1;;; /* and */ SELECT 2", "", " -- none", "SELECT 1\0",
  ])
  func `is not one statement`(sql: String) throws {
    let connection = try Connection.inMemory()
    let error = #expect(throws: DatabaseError.self) { _ = try connection.prepare(sql) }
    #expect(error?.code == .misuse)
  }

  @Test(arguments: ["SELECT 1;", " SELECT 1 ; -- that is all", ";SELECT 1"])
  func `may be one statement`(sql: String) throws {
    let connection = try Connection.inMemory()
    #expect(try connection.first(sql) { try $0.int(0) } == 1)
  }
}
