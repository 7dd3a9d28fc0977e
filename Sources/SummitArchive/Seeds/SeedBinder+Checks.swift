internal import SummitCoverage

/// What a field must be, and what is said of one that is not.
extension SeedBinder {
  func checkFilled(_ row: Int, _ column: Int) throws(SeedError) {
    guard !file.bounds(row, column).isEmpty else {
      throw file.error(row, column, "must not be empty")
    }
  }

  func checkSlug(_ row: Int, _ column: Int) throws(SeedError) {
    let bytes = file.bytes[file.bounds(row, column)]
    let isSlug = bytes.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
    }
    guard isSlug, !bytes.isEmpty else {
      let reason = "is no id: only a-z, 0-9 and hyphens may stand in one"
      throw file.error(row, column, "\"\(file.text(row, column) ?? "")\" \(reason)")
    }
  }

  func checkCode(_ row: Int, _ column: Int) throws(SeedError) {
    let bytes = file.bytes[file.bounds(row, column)]
    guard bytes.count == 2, bytes.allSatisfy({ (0x41...0x5A).contains($0) }) else {
      let reason = "is no code of a country: write two capital letters, as ISO 3166-1 does"
      throw file.error(row, column, "\"\(file.text(row, column) ?? "")\" \(reason)")
    }
  }

  /// Checks that a field that is not empty has one of the words.
  func checkWord(_ row: Int, _ column: Int, _ words: [String]) throws(SeedError) {
    let bytes = file.bytes[file.bounds(row, column)]
    guard bytes.isEmpty || words.contains(where: { $0.utf8.elementsEqual(bytes) }) else {
      let choices = words.joined(separator: ", ")
      throw file.error(
        row, column, "\"\(file.text(row, column) ?? "")\" must be one of: \(choices)")
    }
  }

  func date(_ row: Int, _ column: Int) throws(SeedError) -> PartialDate? {
    guard let text = file.text(row, column) else { return nil }
    guard let date = PartialDate(edtf: text) else {
      let reason = "\"\(text)\" is no date: write YYYY, YYYY-MM or YYYY-MM-DD"
      throw file.error(row, column, reason)
    }
    return date
  }

  func number<Number>(
    _ row: Int, _ column: Int, _ parse: (String) -> Number?
  ) throws(SeedError) -> Number? {
    guard let text = file.text(row, column) else { return nil }
    guard let number = parse(text) else {
      throw file.error(row, column, "\"\(text)\" is no number")
    }
    return number
  }

  func degrees(_ row: Int, _ column: Int, _ limit: Double) throws(SeedError) -> Double? {
    guard let degrees = try number(row, column, Double.init) else { return nil }
    guard abs(degrees) <= limit else {
      throw file.error(row, column, "degrees go from -\(Int(limit)) to \(Int(limit))")
    }
    return degrees
  }

  /// Checks that an office is held for a country or for an organization.
  func checkParties(of row: Int) throws(SeedError) {
    guard let (one, other) = parties else { return }
    guard file.bounds(row, one).isEmpty != file.bounds(row, other).isEmpty else {
      let reason = "name either this or \(file.columns[other]), and leave the other empty"
      throw file.error(row, one, reason)
    }
  }

  /// Checks that what has a first and a last date ends no earlier than it starts.
  func checkPeriod(of row: Int) throws(SeedError) {
    guard let period, !isInOrder(row, period.start, period.end),
      let start = try date(row, period.start), let end = try date(row, period.end)
    else { return }
    guard start.first <= end.last else {
      throw file.error(row, period.end, "\(end.edtf) is before the start, \(start.edtf)")
    }
  }

  /// Whether one date is written before another in the order of bytes, which dates follow.
  private func isInOrder(_ row: Int, _ start: Int, _ end: Int) -> Bool {
    let (start, end) = (file.bounds(row, start), file.bounds(row, end))
    return end.isEmpty || !file.bytes[end].lexicographicallyPrecedes(file.bytes[start])
  }
}
