import SummitSQLite
import TemporaryFiles
import Testing

@Suite struct `A prepared statement` {
  @Test func `is run again with other values`() throws {
    let connection = try Connection.inMemory()
    try connection.execute("CREATE TABLE people (name TEXT, born INTEGER) STRICT")
    var insert = try connection.prepare("INSERT INTO people VALUES (?, ?)")
    try insert.run("Vale", 1961)
    try insert.run("Osei", Int?.none)
    let people = try connection.query("SELECT name, born FROM people ORDER BY name") {
      Person(name: try $0.text(0), born: $0.optionalInt(1))
    }
    #expect(people == [Person(name: "Osei", born: nil), Person(name: "Vale", born: 1961)])
  }

  @Test func `makes a value of every row, or of the first`() throws {
    let connection = try Connection.inMemory()
    var numbers = try connection.prepare(
      "WITH n(i) AS (SELECT ? UNION ALL SELECT i + 1 FROM n WHERE i < 5) SELECT i FROM n")
    #expect(try numbers.map(2, as: Number.init) == [2, 3, 4, 5].map(Number.init(value:)))
    #expect(try numbers.map(Number.init) == [2, 3, 4, 5].map(Number.init(value:)))
    #expect(try numbers.map(4) { try $0.int(0) } == [4, 5])
    #expect(try numbers.first(3, as: Number.init) == Number(value: 3))
    #expect(try numbers.first { try $0.int(0) } == 3)
    var sum = 0
    try numbers.forEach(1) { sum += try $0.int(0) }
    #expect(sum == 15)
    var none = try connection.prepare("SELECT 1 WHERE false")
    #expect(try none.first(Number.init) == nil)
  }

  @Test func `is stepped by hand`() throws {
    let connection = try Connection.inMemory()
    var statement = try connection.prepare("VALUES (1), (2)")
    var seen: [Int] = []
    while try statement.step() { seen.append(try statement.row.int(0)) }
    #expect(seen == [1, 2])
    statement.reset()
    #expect(try statement.step() == true)
  }

  @Test func `can be run again after a closure threw`() throws {
    struct Stop: Error {}
    let connection = try Connection.inMemory()
    var statement = try connection.prepare("SELECT ?")
    #expect(throws: Stop.self) { try statement.forEach(1) { _ in throw Stop() } }
    #expect(try statement.map(2) { try $0.int(0) } == [2])
  }

  @Test func `binds by name, and forgets`() throws {
    let connection = try Connection.inMemory()
    var statement = try connection.prepare("SELECT :title, @day, $n, ?")
    try statement.bind("Summit", to: ":title")
    try statement.bind(SQLValue.integer(7), to: "$n")
    #expect(try statement.map { ($0.optionalText(0), $0.optionalInt(2)) }.first?.0 == "Summit")
    statement.clearBindings()
    #expect(try statement.first { row in (0..<4).allSatisfy { row.isNull($0) } } == true)
    #expect((1...4).map { statement.parameterName(at: $0) } == [":title", "@day", "$n", nil])
    let error = #expect(throws: DatabaseError.self) { try statement.bind(1, to: ":date") }
    #expect(error?.message == "no parameter is called :date")
  }

  @Test func `wants as many values as it has parameters`() throws {
    let connection = try Connection.inMemory()
    var statement = try connection.prepare("SELECT ?, ?")
    for bind in [{ try $0.run(1) }, { try $0.run(1, 2, 3) }] as [Binding] {
      let error = #expect(throws: DatabaseError.self) { try bind(&statement) }
      #expect(error?.code == .range)
    }
    #expect(throws: DatabaseError.self) { try connection.run("SELECT ?") }
  }

  @Test func `refuses to bind while it runs, and keeps what is bound`() throws {
    let connection = try Connection.inMemory()
    var statement = try connection.prepare("VALUES (?1), (?1)")
    try statement.bind("first")
    try statement.step()
    let error = #expect(throws: DatabaseError.self) { try statement.bind("other") }
    #expect(error?.code == .misuse)
    statement.reset()
    #expect(try statement.map { try $0.text(0) } == ["first", "first"])
  }

  @Test func `tells its shape`() throws {
    let connection = try Connection.inMemory()
    try connection.execute("CREATE TABLE people (name TEXT)")
    let query = try connection.prepare("SELECT name AS who, 1 AS one FROM people WHERE name = ?")
    #expect(query.columnCount == 2)
    #expect(query.columnNames == ["who", "one"])
    #expect(query.parameterCount == 1)
    #expect(query.isReadOnly == true)
    #expect(try connection.prepare("DELETE FROM people").isReadOnly == false)
  }

  @Test func `outlives its connection, whose file closes with it`() throws {
    let folder = try TemporaryFolder()
    func prepared() throws -> PreparedStatement {
      let connection = try Connection(folder.path("a.sqlite"))
      try connection.execute("CREATE TABLE people (name TEXT)")
      try connection.createFunction("twice", argumentCount: 1) { try $0.int(0) * 2 }
      connection.setProgressHandler(every: 1) { true }
      return try connection.prepare("INSERT INTO people VALUES (twice(?)) RETURNING name")
    }
    var statement = try prepared()
    #expect(try statement.map(21) { try $0.text(0) } == ["42"])
  }
}

private typealias Binding = (inout PreparedStatement) throws -> Void

private struct Person: Equatable {
  var name: String
  var born: Int?
}

private struct Number: Equatable {
  var value: Int

  init(value: Int) {
    self.value = value
  }

  init(_ row: borrowing Row) throws {
    value = try row.int(0)
  }
}
