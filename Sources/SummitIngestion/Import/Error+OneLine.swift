internal import SummitSQLite

extension Error {
  /// What went wrong, in a line, without the SQL that the user did not write.
  package var oneLine: String {
    let text =
      if let error = self as? DatabaseError {
        [error.message, error.advice].compactMap(\.self).joined(separator: "\n")
      } else {
        "\(self)"
      }
    return text.split(whereSeparator: \.isNewline)
      .map { line in line.drop { $0 == " " } }.joined(separator: ". ")
  }
}
