import Testing

@Suite struct `Asking in SQL` {
  @Test func `answers a query with parameters`() throws {
    #expect(
      try Summitry.run(
        "sql", "SELECT event_id, event FROM timeline WHERE kind = :kind AND event_id > $id",
        "--param", "kind=summit", "--param", "id=3", "--format", "csv"
      ).output == "event_id,event\r\n4,Rivermouth summit\r\n5,River Council\r\n")
  }

  @Test func `reads the query from standard input`() throws {
    let run = try Summitry.run(
      "sql", "--format", "ndjson", input: "SELECT 1 AS a, 2 AS a, NULL AS b")
    #expect(run == .init(output: "{\"a\":1,\"a_2\":2,\"b\":null}\n", error: "", status: 0))
  }

  @Test func `says when there are more rows than asked for`() throws {
    #expect(
      try Summitry.run("sql", "SELECT id FROM events ORDER BY id", "--limit", "2")
        == .init(
          output: "ID\n 1\n 2\n", error: "only the first 2 rows; --limit allows more\n", status: 0))
  }

  @Test func `refuses to write, and tells what is wrong with a query`() throws {
    #expect(
      try Summitry.run("sql", "DELETE FROM events")
        == .init(
          output: "",
          error: "summitry: this query would do more than read; use SELECT, or change the file"
            + " with sqlite3\n", status: 2))
    #expect(
      try Summitry.run("sql", "SELECT nope FROM events")
        == .init(output: "", error: "summitry: no such column: nope\n", status: 2))
    #expect(
      try Summitry.run("sql", "SELECT 1; SELECT 2").error
        .hasPrefix("summitry: more than one statement"))
    #expect(
      try Summitry.run("sql", "SELECT :day").error
        == "summitry: the query's parameter day has no value; give it one\n")
  }

  @Test func `ends a query that runs too long`() throws {
    let endless =
      "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
    let run = try Summitry.run("sql", endless, "--timeout", "0.05")
    #expect(run.status == 2)
    #expect(run.error.hasPrefix("summitry: the query took longer than"))
  }

  @Test func `says when nothing is found`() throws {
    #expect(
      try Summitry.run("sql", "SELECT 1 WHERE 0")
        == .init(output: "", error: "no rows\n", status: 1))
  }
}
