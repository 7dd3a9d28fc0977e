import SummitSQLite
import TemporaryFiles
import Testing

@Suite struct `A connection` {
  @Test func `keeps what was written for the next one`() throws {
    let folder = try TemporaryFolder()
    do {
      let first = try Connection(folder.path("a.sqlite"))
      try first.execute("CREATE TABLE people (name TEXT); INSERT INTO people VALUES ('Vale')")
    }
    let second = try Connection(folder.path("a.sqlite"), mode: .readWrite)
    #expect(try second.query("SELECT name FROM people") { try $0.text(0) } == ["Vale"])
  }

  @Test func `refuses to write when it may only read`() throws {
    let folder = try TemporaryFolder()
    try Connection(folder.path("a.sqlite")).execute("CREATE TABLE people (name TEXT)")
    let reader = try Connection(folder.path("a.sqlite"), mode: .readOnly)
    #expect(reader.isReadOnly == true)
    let error = try #require(throws: DatabaseError.self) {
      try reader.run("INSERT INTO people VALUES ('Vale')")
    }
    #expect(error.code == .readOnly)
    #expect(error.advice == DatabaseError(code: .readOnly, message: "").advice)
  }

  @Test(arguments: [Connection.Mode.readOnly, .readWrite])
  func `does not make a file unless asked to`(mode: Connection.Mode) throws {
    let folder = try TemporaryFolder()
    let path = folder.path("missing.sqlite")
    let error = try #require(throws: DatabaseError.self) { _ = try Connection(path, mode: mode) }
    #expect(error.primaryCode == .cantOpen)
    #expect(error.message == "unable to open database file: \(path)")
  }

  @Test func `takes no path for anything but a path`() throws {
    let error = #expect(throws: DatabaseError.self) {
      _ = try Connection("file::memory:?mode=memory", mode: .readOnly)
    }
    #expect(error?.primaryCode == .cantOpen)
    #expect(throws: DatabaseError.self) { _ = try Connection("", mode: .readOnly) }
    #expect(throws: DatabaseError.self) { _ = try Connection("/tmp/a\0b") }
  }

  @Test func `says that a file is no database`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(String(repeating: "No database. ", count: 99), to: "a.txt")
    let connection = try Connection(path)
    let error = try #require(throws: DatabaseError.self) {
      try connection.execute("SELECT * FROM sqlite_schema")
    }
    #expect(error.code == .notADatabase)
    #expect(
      error.description == """
        file is not a database (SQLite 26)
          in: SELECT * FROM sqlite_schema
          This file is not a SQLite database; check the path.
        """)
  }

  @Test func `enforces foreign keys, and takes no double-quoted word for a string`() throws {
    let connection = try Connection.inMemory()
    try connection.execute(
      """
      CREATE TABLE people (id INTEGER PRIMARY KEY) STRICT;
      CREATE TABLE names (person_id INTEGER REFERENCES people) STRICT;
      """)
    let orphan = #expect(throws: DatabaseError.self) {
      try connection.run("INSERT INTO names VALUES (7)")
    }
    #expect(orphan?.code == .constraintForeignKey)
    let quoted = #expect(throws: DatabaseError.self) {
      try connection.first(#"SELECT "vale""#) { try $0.text(0) }
    }
    #expect(quoted?.message == "no such column: vale")
  }

  @Test func `protects its schema and trusts none`() throws {
    let connection = try Connection.inMemory()
    try connection.execute("CREATE TABLE people (name TEXT)")
    #expect(throws: DatabaseError.self) {
      try connection.execute("PRAGMA writable_schema = ON; DELETE FROM sqlite_schema")
    }
    #expect(try connection.first("PRAGMA trusted_schema") { try $0.int(0) } == 0)
  }

  @Test func `counts changes and tells the last row`() throws {
    let connection = try Connection.inMemory()
    try connection.execute("CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT)")
    #expect(connection.lastInsertRowID == 0)
    try connection.run("INSERT INTO people (name) VALUES ('Vale'), ('Osei'), ('Lind')")
    #expect(connection.changes == 3)
    #expect(connection.lastInsertRowID == 3)
    try connection.run("DELETE FROM people WHERE id > ?", 1)
    #expect(connection.changes == 2)
    #expect(connection.totalChanges == 5)
  }

  @Test func `fails as busy when another keeps the lock longer than it waits`() throws {
    let folder = try TemporaryFolder()
    let first = try Connection(folder.path("a.sqlite"))
    let second = try Connection(folder.path("a.sqlite"), busyTimeout: .zero)
    try first.execute("CREATE TABLE people (name TEXT)")
    try first.transaction {
      let start = ContinuousClock.now
      let error = #expect(throws: DatabaseError.self) { try second.transaction {} }
      #expect(error?.primaryCode == .busy)
      second.setBusyTimeout(.milliseconds(40))
      #expect(throws: DatabaseError.self) { try second.transaction {} }
      #expect(ContinuousClock.now - start >= .milliseconds(30))
    }
    try second.transaction { try second.run("INSERT INTO people VALUES ('Vale')") }
  }

  @Test func `lives in an actor`() async throws {
    actor Archive {
      private let connection: Connection
      init(_ connection: consuming sending Connection) { self.connection = connection }
      func answer() throws -> Int? { try connection.first("SELECT 42") { try $0.int(0) } }
    }
    #expect(try await Archive(Connection.inMemory()).answer() == 42)
  }
}
