extension SeedFile {
  /// The table that somebody wrote, as editors and spreadsheets save one.
  ///
  /// A byte order mark, the carriage returns of Windows and empty lines at the end do no harm. What
  /// would go in wrongly is thrown, every line of it: fields that are quoted, stand between spaces,
  /// are not in UTF-8 or do not fit the header.
  public init(typed bytes: [UInt8], path: String) throws(SeedErrors) {
    var lines = bytes.dropFirst(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
      .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { $0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0 }
    while lines.last?.isEmpty == true { lines.removeLast() }
    let header = lines.first.map(Self.fields(of:)) ?? []
    var errors: [SeedError] = []
    for (index, line) in lines.enumerated() {
      let fields = Self.fields(of: line)
      guard fields.count == header.count else {
        let reason = "\(fields.count) fields where the header has \(header.count)"
        errors.append(SeedError(file: path, line: index + 1, reason: reason))
        continue
      }
      for (field, title) in zip(fields, header) {
        guard let reason = Self.fault(of: field) else { continue }
        let column = index == 0 ? nil : String(decoding: title, as: UTF8.self)
        errors.append(SeedError(file: path, line: index + 1, column: column, reason: reason))
      }
    }
    guard errors.isEmpty else { throw SeedErrors(errors) }
    do {
      try self.init(path: path, bytes: Array(lines.joined(separator: [UInt8(ascii: "\n")])))
    } catch {
      throw SeedErrors([error])
    }
  }

  private static func fields(of line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
  }

  /// What is wrong with the bytes of a field; nil where nothing is.
  private static func fault(of field: ArraySlice<UInt8>) -> String? {
    guard String(validating: field, as: UTF8.self) != nil else {
      return "not in UTF-8; save the file in that encoding"
    }
    let isQuoted = field.count > 1 && field.first == UInt8(ascii: "\"") && field.last == field.first
    if isQuoted { return "quotation marks around a field would become part of it; leave them out" }
    let isPadded = field.first == UInt8(ascii: " ") || field.last == UInt8(ascii: " ")
    if isPadded { return "spaces around a field would become part of it; leave them out" }
    return field.contains { $0 < 0x20 || $0 == 0x7F } ? "holds a control character" : nil
  }
}
