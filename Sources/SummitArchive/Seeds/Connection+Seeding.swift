internal import SummitSQLite

extension Archive {
  /// Puts tables of reference data into the archive, all of them or none.
  ///
  /// Rows are told apart by their ids: one that is there takes on what the table says, one that is
  /// not is added, and none of a user's is ever deleted. A user's rows win over the shipped ones.
  /// What is wrong with the tables is thrown as ``SeedErrors``, all at once.
  @discardableResult
  public func seed(_ files: [SeedFile], origin: SeedOrigin = .user) throws -> SeedSummary {
    try connection.seed(files, origin: origin)
  }

  /// Puts the tables that ship with this program into the archive.
  @discardableResult
  public func seed() throws -> SeedSummary {
    try connection.seed(SeedFile.shipped(), origin: .seed)
  }
}

extension Connection {
  /// Puts tables of reference data into an archive, in one transaction.
  @discardableResult
  func seed(_ files: [SeedFile], origin: SeedOrigin) throws -> SeedSummary {
    let unfit = files.compactMap(\.misfit)
    guard unfit.isEmpty else { throw SeedErrors(unfit) }
    try createFunction("family_form", argumentCount: 3, flags: .deterministic) {
      try FamilyName.form(in: $0.text(0), name: $0.text(1), family: $0.text(2))
    }
    return try transaction {
      var seeding = Seeding(origin: origin)
      if origin == .seed { try ShippedTenures.doubt(in: self) }
      for table in SeedTable.all {
        for file in files where file.name == table.file {
          try seeding.load(file, into: table, of: self)
        }
      }
      if origin == .seed { try ShippedTenures.dropDoubted(from: self) }
      guard seeding.errors.isEmpty else { throw SeedErrors(seeding.errors) }
      return seeding.summary
    }
  }
}

extension SeedFile {
  /// Why the file is no table that the archive has; nil where it is one.
  fileprivate var misfit: SeedError? {
    let header = SeedTable.header(of: name)
    guard !header.isEmpty else {
      let names = Set(SeedTable.all.map(\.file)).sorted().joined(separator: ", ")
      return SeedError(file: path, reason: "no such table; there are \(names)")
    }
    guard columns.count == header.count, Set(columns) == Set(header) else {
      let reason = "the header must have these columns: \(header.joined(separator: ", "))"
      return SeedError(file: path, line: 1, reason: reason)
    }
    return nil
  }
}
