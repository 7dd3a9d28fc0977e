import SummitSQLite

let rowCount = 1_000_000
let insertion = "INSERT INTO samples (id, score, name) VALUES (?, ?, ?)"
let selection = "SELECT id, score, name FROM samples"

struct Sums {
  var ids = 0
  var scores = 0.0
  var lengths = 0
}

/// Texts of 20 bytes, too long to be kept inside a `String` itself.
let names = (1000..<2024).map { "the sample name \($0)" }

/// Call for call as C, the text as bytes.
func writeBytes(_ connection: borrowing Connection, _ names: [[UInt8]]) throws {
  var insert = try connection.prepare(insertion)
  try connection.transaction {
    for id in 1...rowCount {
      let name = names[id & 1023]
      try insert.bind(id, at: 1)
      try insert.bind(Double(id) * 0.5, at: 2)
      try insert.bind(utf8: name.span, at: 3)
      try insert.step()
      insert.reset()
    }
  }
}

/// Call for call as C, the text a `String`.
func writeStrings(_ connection: borrowing Connection, _ names: [String]) throws {
  var insert = try connection.prepare(insertion)
  try connection.transaction {
    for id in 1...rowCount {
      try insert.bind(id, at: 1)
      try insert.bind(Double(id) * 0.5, at: 2)
      try insert.bind(names[id & 1023], at: 3)
      try insert.step()
      insert.reset()
    }
  }
}

/// As one would rather write it, all values in one call.
func runStrings(_ connection: borrowing Connection, _ names: [String]) throws {
  var insert = try connection.prepare(insertion)
  try connection.transaction {
    for id in 1...rowCount {
      try insert.run(id, Double(id) * 0.5, names[id & 1023])
    }
  }
}

/// Makes a `String` of every text.
func readStrings(_ connection: borrowing Connection) throws -> Sums {
  var sums = Sums()
  try connection.forEach(selection) { row in
    sums.ids += try row.int(0)
    sums.scores += try row.double(1)
    sums.lengths += try row.text(2).utf8.count
  }
  return sums
}

/// Looks at the bytes of every text.
func readBytes(_ connection: borrowing Connection) throws -> Sums {
  var sums = Sums()
  try connection.forEach(selection) { row in
    sums.ids += try row.int(0)
    sums.scores += try row.double(1)
    sums.lengths += row.withUTF8(at: 2) { $0.count }
  }
  return sums
}
