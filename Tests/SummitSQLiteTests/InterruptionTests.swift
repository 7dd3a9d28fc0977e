import Foundation
import SummitSQLite
import Synchronization
import Testing

@Suite struct `An interruption` {
  private static let endless =
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"

  @Test func `comes from the progress handler`() throws {
    let connection = try Connection.inMemory()
    var asked = 0
    connection.setProgressHandler(every: 1000) {
      asked += 1
      return asked == 5
    }
    let error = #expect(throws: DatabaseError.self) { try connection.run(Self.endless) }
    #expect(error?.code == .interrupt)
    #expect(asked == 5)
    connection.setProgressHandler(every: 1000, nil)
    try connection.run("SELECT 1")
  }

  @Test func `comes from another thread`() throws {
    let connection = try Connection.inMemory()
    let handle = connection.interruptHandle
    let thread = Mutex<Thread?>(nil)
    // The statement is certainly running once its progress handler is called.
    connection.setProgressHandler(every: 1000) {
      thread.withLock { started in
        guard started == nil else { return }
        let thread = Thread { handle.interrupt() }
        started = thread
        thread.start()
      }
      return false
    }
    let error = #expect(throws: DatabaseError.self) { try connection.run(Self.endless) }
    #expect(error?.code == .interrupt)
  }

  @Test func `rolls back the transaction that it stops`() throws {
    let connection = try Connection.inMemory()
    try connection.execute("CREATE TABLE numbers (i)")
    #expect(throws: DatabaseError.self) {
      try connection.transaction {
        try connection.run("INSERT INTO numbers VALUES (1)")
        connection.setProgressHandler(every: 1000) { true }
        try connection.run(Self.endless)
      }
    }
    connection.setProgressHandler(every: 1000, nil)
    #expect(connection.isInTransaction == false)
    #expect(try connection.first("SELECT count(*) FROM numbers") { try $0.int(0) } == 0)
  }

  @Test func `is harmless when nothing runs, or nothing is open`() throws {
    let handle: InterruptHandle
    do {
      let connection = try Connection.inMemory()
      handle = connection.interruptHandle
      handle.interrupt()
      try connection.run("SELECT 1")
    }
    handle.interrupt()
  }
}
