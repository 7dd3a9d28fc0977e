internal import CSummitData

/// A file of migrations/ or seeds/, as compiled into the program.
package struct ShippedFile: Sendable, Hashable {
  package let name: String
  package let bytes: [UInt8]

  /// The migrations in the order in which they apply.
  package static var migrations: [ShippedFile] {
    unsafe files(summit_migrations())
  }

  /// The tables of reference data.
  package static var seeds: [ShippedFile] {
    unsafe files(summit_seeds())
  }

  /// The rows of a C table, up to the one without a name.
  private static func files(_ table: UnsafePointer<summit_file>?) -> [ShippedFile] {
    guard var row = unsafe table else { return [] }
    var files: [ShippedFile] = []
    while let name = unsafe row.pointee.name {
      let bytes = unsafe UnsafeBufferPointer(start: row.pointee.bytes, count: row.pointee.length)
      files.append(unsafe ShippedFile(name: String(cString: name), bytes: [UInt8](bytes)))
      unsafe row += 1
    }
    return files
  }
}
