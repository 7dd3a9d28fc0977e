/// Columns by name: slower, since every read compares names. The first of several alike is meant.
extension Row {
  public func int(_ name: String) throws(DatabaseError) -> Int { try int(column(name)) }

  public func int64(_ name: String) throws(DatabaseError) -> Int64 { try int64(column(name)) }

  public func double(_ name: String) throws(DatabaseError) -> Double { try double(column(name)) }

  public func bool(_ name: String) throws(DatabaseError) -> Bool { try bool(column(name)) }

  public func text(_ name: String) throws(DatabaseError) -> String { try text(column(name)) }

  public func blob(_ name: String) throws(DatabaseError) -> [UInt8] { try blob(column(name)) }

  public func optionalInt(_ name: String) throws(DatabaseError) -> Int? {
    optionalInt(try column(name))
  }

  public func optionalDouble(_ name: String) throws(DatabaseError) -> Double? {
    optionalDouble(try column(name))
  }

  public func optionalBool(_ name: String) throws(DatabaseError) -> Bool? {
    optionalBool(try column(name))
  }

  public func optionalText(_ name: String) throws(DatabaseError) -> String? {
    optionalText(try column(name))
  }

  public func optionalBlob(_ name: String) throws(DatabaseError) -> [UInt8]? {
    optionalBlob(try column(name))
  }

  public func value(_ name: String) throws(DatabaseError) -> SQLValue { value(try column(name)) }

  /// The index of the column of a name, in the same letters as in the SQL.
  public func column(_ name: String) throws(DatabaseError) -> Int {
    for index in 0..<columnCount where columnName(index) == name { return index }
    throw DatabaseError(code: .range, message: "no column is called \(name)", sql: sql)
  }
}
