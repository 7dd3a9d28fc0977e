import SummitSQLite

// What wrapper_limit.c does, through SummitSQLite.
//
//     wrapper-benchmark FILE [utf8|string|run]
//
// Prints the seconds of writing and of reading, then the sums that prove the work.

let arguments = CommandLine.arguments.dropFirst()
let connection = try Connection(arguments.first ?? "wrapper-benchmark.sqlite")
try connection.execute(
  """
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  CREATE TABLE samples (id INTEGER PRIMARY KEY, score REAL NOT NULL, name TEXT NOT NULL) STRICT;
  """)
let texts = names
let bytes = texts.map { Array($0.utf8) }
let clock = ContinuousClock()
var sums = Sums()
let writing: Duration
let reading: Duration
switch arguments.dropFirst().first {
case "utf8":
  writing = try clock.measure { try writeBytes(connection, bytes) }
  reading = try clock.measure { sums = try readBytes(connection) }
case "string":
  writing = try clock.measure { try writeStrings(connection, texts) }
  reading = try clock.measure { sums = try readStrings(connection) }
default:
  writing = try clock.measure { try runStrings(connection, texts) }
  reading = try clock.measure { sums = try readStrings(connection) }
}
print(writing / .seconds(1), reading / .seconds(1), sums.ids, sums.scores, sums.lengths)
