internal import SummitCoverage
internal import SummitSQLite

/// Which standing series a name means: "Group of Seven" is the G7.
struct SeriesNames: Sendable {
  private var ids: [String: Int] = [:]

  init(_ connection: borrowing Connection) throws {
    var names: [(name: String, id: Int)] = []
    try connection.forEach("SELECT name, slug, id FROM series ORDER BY id") {
      names.append((try $0.text(0).folded, try $0.int(2)))
      names.append((try $0.text(1).folded, try $0.int(2)))
    }
    try connection.forEach("SELECT folded, series_id FROM series_names ORDER BY series_id, name") {
      names.append((try $0.text(0), try $0.int(1)))
    }
    for (name, id) in names where ids[name] == nil { ids[name] = id }
  }

  func series(named name: String) -> Int? {
    ids[name.folded]
  }
}
