import SummitSQLite
import Testing

@Suite struct `A transaction` {
  private struct Stop: Error {}

  @Test(arguments: [Connection.TransactionKind.deferred, .immediate, .exclusive])
  func `does all, or nothing when its closure throws`(kind: Connection.TransactionKind) throws {
    let connection = try people()
    let result = try connection.transaction(kind) {
      #expect(connection.isInTransaction == true)
      try connection.run("INSERT INTO people VALUES ('Vale')")
      return 7
    }
    #expect(result == 7)
    #expect(throws: Stop.self) {
      try connection.transaction(kind) {
        try connection.run("INSERT INTO people VALUES ('Osei')")
        throw Stop()
      }
    }
    #expect(connection.isInTransaction == false)
    #expect(try names(connection) == ["Vale"])
  }

  @Test func `does not nest, and the outer one goes on`() throws {
    let connection = try people()
    try connection.transaction {
      try connection.run("INSERT INTO people VALUES ('Vale')")
      #expect(throws: DatabaseError.self) { try connection.transaction {} }
    }
    #expect(try names(connection) == ["Vale"])
  }

  @Test func `rolls back when it cannot be committed`() throws {
    let connection = try people()
    try connection.execute(
      """
      CREATE TABLE a (id INTEGER PRIMARY KEY);
      CREATE TABLE b (id INTEGER REFERENCES a DEFERRABLE INITIALLY DEFERRED);
      """)
    let error = #expect(throws: DatabaseError.self) {
      try connection.transaction { try connection.run("INSERT INTO b VALUES (1)") }
    }
    #expect(error?.code == .constraintForeignKey)
    #expect(connection.isInTransaction == false)
    #expect(try connection.first("SELECT count(*) FROM b") { try $0.int(0) } == 0)
  }

  @Test func `keeps the first error when SQLite rolled back by itself`() throws {
    let connection = try people()
    let error = #expect(throws: DatabaseError.self) {
      try connection.transaction {
        try connection.run("INSERT OR ROLLBACK INTO people VALUES (NULL)")
      }
    }
    #expect(error?.code == .constraintNotNull)
    #expect(connection.isInTransaction == false)
  }

  @Test func `holds savepoints, each of which is all or nothing`() throws {
    let connection = try people()
    try connection.execute("BEGIN")
    try connection.savepoint { try connection.run("INSERT INTO people VALUES ('Vale')") }
    #expect(throws: Stop.self) {
      try connection.savepoint(#"outer "one""#) {
        try connection.run("INSERT INTO people VALUES ('Osei')")
        try connection.savepoint { try connection.run("INSERT INTO people VALUES ('Lind')") }
        throw Stop()
      }
    }
    try connection.savepoint("outer") {
      #expect(throws: Stop.self) {
        try connection.savepoint("inner") {
          try connection.run("INSERT INTO people VALUES ('Osei')")
          throw Stop()
        }
      }
      try connection.run("INSERT INTO people VALUES ('Adeyemi')")
    }
    #expect(connection.isInTransaction == true)
    try connection.execute("COMMIT")
    #expect(try names(connection) == ["Vale", "Adeyemi"])
    try connection.savepoint { try connection.run("DELETE FROM people") }
    #expect(connection.isInTransaction == false)
  }

  @Test func `is where a writer's statement runs`() throws {
    struct Writer: ~Copyable {
      private var insert: PreparedStatement
      init(_ connection: borrowing Connection) throws {
        insert = try connection.prepare("INSERT INTO people VALUES (?)")
      }
      mutating func write(_ name: String) throws { try insert.run(name) }
    }
    let connection = try people()
    var writer = try Writer(connection)
    try connection.transaction {
      for name in ["Vale", "Osei"] { try writer.write(name) }
    }
    #expect(try names(connection) == ["Vale", "Osei"])
  }
}

private func people() throws -> Connection {
  let connection = try Connection.inMemory()
  try connection.execute("CREATE TABLE people (name TEXT NOT NULL) STRICT")
  return connection
}

private func names(_ connection: borrowing Connection) throws -> [String] {
  try connection.query("SELECT name FROM people ORDER BY rowid") { try $0.text(0) }
}
