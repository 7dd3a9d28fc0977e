internal import SummitSQLite

/// Lets go of tenures that shipped with an older Summitry and ship no more.
///
/// A tenure has no id: when a date is corrected, the row with the old date must go, lest two people
/// hold one office. Those that come again stay, and so do a user's.
enum ShippedTenures {
  /// Marks every shipped tenure as one that may ship no more.
  static func doubt(in connection: borrowing Connection) throws {
    try connection.run("UPDATE tenures SET source = 'seeds?' WHERE source = 'seeds'")
  }

  /// Deletes those that did not come again; attendance goes over to the tenure that took the place.
  static func dropDoubted(from connection: borrowing Connection) throws {
    try connection.run(
      """
      UPDATE attendance SET tenure_id = (
        SELECT new.id
        FROM tenures AS old
        JOIN tenures AS new
          ON new.person_id = old.person_id AND new.office_id = old.office_id
          AND new.country IS old.country AND new.organization_id IS old.organization_id
        WHERE old.id = attendance.tenure_id
          AND new.source <> 'seeds?'
          AND new.first_day <= old.last_day AND old.first_day <= new.last_day
        ORDER BY new.first_day
        LIMIT 1
      )
      WHERE tenure_id IN (SELECT id FROM tenures WHERE source = 'seeds?')
      """)
    try connection.run("DELETE FROM tenures WHERE source = 'seeds?'")
  }
}
