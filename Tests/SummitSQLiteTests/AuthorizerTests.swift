import SummitSQLite
import Testing

@Suite struct `An authorizer` {
  @Test func `denies a write and lets a reader read, until it is removed`() throws {
    let connection = try people()
    connection.setAuthorizer { action in
      switch action {
      case .select, .read, .function, .recursive: .allow
      default: .deny
      }
    }
    let error = try #require(throws: DatabaseError.self) {
      try connection.run("DELETE FROM people")
    }
    #expect(error.code == .authorization)
    #expect(error.message == "not authorized")
    #expect(try connection.first("SELECT count(name) FROM people") { try $0.int(0) } == 1)
    connection.setAuthorizer(nil)
    try connection.run("DELETE FROM people")
  }

  @Test func `hides a column`() throws {
    let connection = try people()
    connection.setAuthorizer { action in
      action == .read(table: "people", column: "phone") ? .ignore : .allow
    }
    let values = try connection.first("SELECT name, phone FROM people") {
      [$0.value(0), $0.value(1)]
    }
    #expect(values == ["Vale", nil])
  }

  @Test(
    arguments: [
      ("INSERT INTO people VALUES ('a', 'b')", .insert(table: "people")),
      ("UPDATE people SET name = 'b'", .update(table: "people", column: "name")),
      ("DELETE FROM people", .delete(table: "people")),
      ("SELECT upper('a')", .function("upper")),
      ("PRAGMA user_version", .pragma("user_version", argument: nil)),
      ("PRAGMA user_version = 7", .pragma("user_version", argument: "7")),
      ("BEGIN", .transaction("BEGIN")),
      ("SAVEPOINT a", .savepoint("BEGIN", name: "a")),
      ("ATTACH 'x' AS y", .attach(file: "x")),
      ("CREATE TEMP TABLE a (b)", .create(.table, name: "a", isTemporary: true)),
      ("CREATE INDEX a ON people (name)", .create(.index, name: "a", isTemporary: false)),
      ("CREATE VIEW a AS SELECT 1", .create(.view, name: "a", isTemporary: false)),
      (
        "CREATE VIRTUAL TABLE a USING fts5(b)",
        .create(.virtualTable, name: "a", isTemporary: false)
      ),
      ("DROP TABLE people", .drop(.table, name: "people", isTemporary: false)),
      ("ALTER TABLE people RENAME TO a", .alter(table: "people")),
      ("ANALYZE people", .analyze(table: "people")),
      ("WITH n AS (SELECT 1 UNION SELECT * FROM n) SELECT * FROM n", .recursive),
    ] as [(String, AuthorizerAction)])
  func `hears what a statement would do`(sql: String, action: AuthorizerAction) throws {
    let connection = try people()
    var heard: Set<AuthorizerAction> = []
    connection.setAuthorizer {
      heard.insert($0)
      return .allow
    }
    _ = try connection.prepare(sql)
    #expect(heard.contains(action))
  }

  @Test func `is let go when removed, and with its connection`() throws {
    final class Witness {}
    weak var first: Witness?
    weak var second: Witness?
    do {
      let connection = try people()
      do {
        let (one, two) = (Witness(), Witness())
        (first, second) = (one, two)
        connection.setAuthorizer { _ in one === one ? .allow : .deny }
        connection.setProgressHandler(every: 1) { two === one }
      }
      connection.setAuthorizer(nil)
      #expect(second != nil)
    }
    #expect(first == nil)
    #expect(second == nil)
  }
}

private func people() throws -> Connection {
  let connection = try Connection.inMemory()
  try connection.execute(
    "CREATE TABLE people (name TEXT, phone TEXT); INSERT INTO people VALUES ('Vale', '555')")
  return connection
}
