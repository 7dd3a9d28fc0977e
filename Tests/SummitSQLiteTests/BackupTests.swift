import SummitSQLite
import TemporaryFiles
import Testing

@Suite struct `A backup` {
  @Test func `is the same archive in another file`() throws {
    let folder = try TemporaryFolder()
    let source = try filled()
    var heard: [Int] = []
    do {
      let copy = try Connection(folder.path("copy.sqlite"))
      try source.backup(to: copy, pagesPerStep: 10) { remaining, total in
        heard.append(remaining)
        #expect(remaining < total)
      }
    }
    #expect(heard == heard.sorted(by: >))
    #expect(heard.count > 2)
    #expect(heard.last == 0)
    let copy = try Connection(folder.path("copy.sqlite"), mode: .readOnly)
    #expect(try copy.first("SELECT count(*) FROM articles") { try $0.int(0) } == 500)
    #expect(try copy.first("PRAGMA integrity_check") { try $0.text(0) } == "ok")
  }

  @Test func `is abandoned when its closure throws`() throws {
    struct Stop: Error {}
    let source = try filled()
    let copy = try Connection.inMemory()
    #expect(throws: Stop.self) {
      try source.backup(to: copy, pagesPerStep: 1) { _, _ in throw Stop() }
    }
    #expect(try copy.first("SELECT count(*) FROM sqlite_schema") { try $0.int(0) } == 0)
  }

  @Test func `goes to no connection that only reads`() throws {
    let folder = try TemporaryFolder()
    try Connection(folder.path("a.sqlite")).execute("CREATE TABLE a (b)")
    let target = try Connection(folder.path("a.sqlite"), mode: .readOnly)
    let source = try filled()
    let error = #expect(throws: DatabaseError.self) { try source.backup(to: target) }
    #expect(error?.primaryCode == .readOnly)
  }
}

private func filled() throws -> Connection {
  let connection = try Connection.inMemory()
  try connection.execute("CREATE TABLE articles (text TEXT)")
  try connection.transaction {
    var insert = try connection.prepare("INSERT INTO articles VALUES (?)")
    for number in 1...500 { try insert.run(String(repeating: "Word \(number). ", count: 30)) }
  }
  return connection
}
