package import SummitSQLite

/// A value of an answer, as a format can show it.
package enum Cell: Sendable, Hashable {
  /// Not known: empty for a reader, null for a program.
  case unknown
  case text(String)
  /// A word of the vocabulary, such as `press_conference`, which a reader sees without underscores.
  case term(String)
  case integer(Int)
  case real(Double)
  /// Minutes, which a reader sees as "2 h 45 min".
  case duration(Int)
  /// Several texts: a list for a program, parted by commas for a reader.
  case list([String])
  /// Text in which the words that were searched for are marked.
  case marked([MarkedText])
}

/// A stretch of text, marked or not.
package struct MarkedText: Sendable, Hashable {
  package let text: String
  package let isMarked: Bool
}

extension Cell {
  init(_ text: String?) {
    self = text.map { .text($0) } ?? .unknown
  }

  init(_ number: Int?) {
    self = number.map { .integer($0) } ?? .unknown
  }

  init(term: String?) {
    self = term.map { .term($0) } ?? .unknown
  }

  init(minutes: Int?) {
    self = minutes.map { .duration($0) } ?? .unknown
  }
}

extension Cell {
  /// A value of a query whose types are not known before it runs; a blob as hexadecimal digits.
  package init(_ value: SQLValue) {
    self =
      switch value {
      case .null: .unknown
      case .integer(let number): .integer(Int(number))
      case .real(let number): .real(number)
      case .text(let text): .text(text)
      case .blob(let bytes): .text(Self.hexadecimal(bytes))
      }
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
