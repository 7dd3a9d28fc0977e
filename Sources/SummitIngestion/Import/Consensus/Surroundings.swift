internal import Glibc
internal import SummitSQLite

/// Which places a reporter would call by one name, though they are two.
///
/// The "Antalya summit" of 2015 met in Belek, a resort half an hour away: the two are near. A place
/// is also near what it lies within, and near its neighbours there.
struct Surroundings: ~Copyable {
  private var locations: PreparedStatement
  private var known: [Int: Location] = [:]

  fileprivate struct Location {
    /// The city or region it lies in; itself where it lies in none.
    let region: Int
    let latitude: Double?
    let longitude: Double?
  }

  /// How far apart two near places may be, in kilometres: a drive from a capital to its resorts.
  private static let reach = 60.0

  init(_ connection: borrowing Connection) throws {
    locations = try connection.prepare(
      """
      SELECT coalesce(within_id, id), latitude, longitude
      FROM places
      WHERE id = ?
      """)
  }

  /// Whether the places are one, lie within one another or side by side, or are close on the map.
  mutating func areNear(_ one: Int, _ other: Int) throws -> Bool {
    guard one != other else { return true }
    guard let here = try location(of: one), let there = try location(of: other) else {
      return false
    }
    if here.region == there.region { return true }
    guard let distance = here.kilometres(to: there) else { return false }
    return distance <= Self.reach
  }

  private mutating func location(of place: Int) throws -> Location? {
    if let location = known[place] { return location }
    let read = try locations.first(place) { row in
      Location(
        region: try row.int(0), latitude: row.optionalDouble(1), longitude: row.optionalDouble(2))
    }
    known[place] = read
    return read
  }
}

extension Surroundings.Location {
  /// The distance on a flat map, good to a hundredth at the lengths that matter here.
  fileprivate func kilometres(to other: Self) -> Double? {
    guard let latitude, let longitude, let north = other.latitude, let east = other.longitude
    else { return nil }
    let degree = 111.2
    let width = cos((latitude + north) / 2 * .pi / 180)
    let across = (east - longitude).remainder(dividingBy: 360) * width * degree
    let along = (north - latitude) * degree
    return (across * across + along * along).squareRoot()
  }
}
