import SummitSQLite
import Testing

@Suite struct `A function` {
  @Test func `is called from SQL with values of every class`() throws {
    let connection = try Connection.inMemory()
    try connection.createFunction("describe", argumentCount: nil, flags: .deterministic) { given in
      (0..<given.count).map { "\(given.value($0))" }.joined(separator: " ")
    }
    let answer = try connection.first("SELECT describe(1, 2.5, 'x', x'00', NULL), describe()") {
      try ($0.text(0), $0.text(1))
    }
    #expect(answer?.0 == "integer(1) real(2.5) text(\"x\") blob([0]) null")
    #expect(answer?.1 == "")
  }

  @Test(
    arguments: [
      .null, .integer(.min), .real(2.5), .text(""), .text("a\0b"), .blob([]), .blob([0, 255]),
    ] as [SQLValue])
  func `returns a value`(value: SQLValue) throws {
    let connection = try Connection.inMemory()
    try connection.createFunction("give", argumentCount: 0) { _ in value }
    #expect(try connection.first("SELECT give()") { $0.value(0) } == value)
  }

  @Test func `reads its arguments`() throws {
    let connection = try Connection.inMemory()
    try connection.createFunction("total", argumentCount: 5) { given in
      let length = given.withUTF8(at: 2) { $0.count }
      return try given.double(0) + Double(given.int(1) + length + given.blob(3).count)
        + (given.optionalDouble(4) ?? 0.5)
    }
    #expect(
      try connection.first("SELECT total(1.5, 2, 'né', x'0000', NULL)") { try $0.double(0) } == 9)
    let error = #expect(throws: DatabaseError.self) {
      try connection.run("SELECT total(NULL, 2, '', '', 0)")
    }
    #expect(error?.message == "argument 0 is NULL or missing")
  }

  @Test func `that throws fails the statement`() throws {
    struct Unreadable: Error, CustomStringConvertible {
      let description = "no date in these words"
    }
    let connection = try Connection.inMemory()
    try connection.createFunction("day", argumentCount: 1) { _ -> Int in throw Unreadable() }
    let error = try #require(throws: DatabaseError.self) {
      try connection.run("SELECT day(?)", "secret")
    }
    #expect(
      error == DatabaseError(code: .error, message: "no date in these words", sql: "SELECT day(?)"))
    try connection.createFunction("day", argumentCount: 1) { _ -> Int in
      throw DatabaseError(code: .constraintCheck, message: "not a day")
    }
    let other = #expect(throws: DatabaseError.self) { try connection.run("SELECT day('x')") }
    #expect(other?.code == .constraintCheck)
    #expect(other?.message == "not a day")
  }

  @Test func `is let go when replaced, removed, refused, and with its connection`() throws {
    final class Witness {}
    weak var first: Witness?
    weak var second: Witness?
    weak var refused: Witness?
    do {
      let connection = try Connection.inMemory()
      do {
        let (one, two, three) = (Witness(), Witness(), Witness())
        (first, second, refused) = (one, two, three)
        try connection.createFunction("f", argumentCount: 0) { _ in one === two }
        #expect(first != nil)
        try connection.createFunction("f", argumentCount: 0) { _ in two === two }
        #expect(throws: DatabaseError.self) {
          try connection.createFunction("f", argumentCount: 1000) { _ in three === three }
        }
      }
      #expect(first == nil)
      #expect(refused == nil)
      #expect(second != nil)
      #expect(try connection.first("SELECT f()") { try $0.bool(0) } == true)
    }
    #expect(second == nil)
  }

  @Test func `serves a trigger only when it is innocuous`() throws {
    let connection = try Connection.inMemory()
    try connection.createFunction("one", argumentCount: 0) { _ in 1 }
    try connection.createFunction("two", argumentCount: 0, flags: .innocuous) { _ in 2 }
    try connection.createFunction("three", argumentCount: 0, flags: .directOnly) { _ in 3 }
    try connection.execute("CREATE VIEW a AS SELECT one(); CREATE VIEW b AS SELECT two()")
    #expect(throws: DatabaseError.self) { try connection.execute("SELECT * FROM a") }
    #expect(try connection.first("SELECT * FROM b") { try $0.int(0) } == 2)
    #expect(try connection.first("SELECT three()") { try $0.int(0) } == 3)
    try connection.removeFunction("two", argumentCount: 0)
    let error = #expect(throws: DatabaseError.self) { try connection.execute("SELECT two()") }
    #expect(error?.message == "no such function: two")
  }
}
