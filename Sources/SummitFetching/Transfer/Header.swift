/// A header field.
package struct Header: Hashable, Sendable {
  package var name: String
  package var value: String

  init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }

  /// The field that a line spells, without white space around the value.
  package init?(line: some StringProtocol) {
    guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else {
      return nil
    }
    let value = line[line.utf8.index(after: colon)...].drop(while: \.isWhitespace)
    self.init(String(line[..<colon]), String(value))
    while self.value.last?.isWhitespace == true { self.value.removeLast() }
  }
}
