/// A row of a table in the making: fields parted by a separator, quoted where they have to be.
///
/// https://www.rfc-editor.org/rfc/rfc4180
struct TableRow {
  private(set) var fields: [[UInt8]] = []
  /// How many bytes it has.
  private(set) var count = 0
  private let separator: UInt8
  private var isQuoted = false

  init(separator: UInt8) {
    self.separator = separator
  }

  /// Whether no quotation mark is open, so that the row ends with its line.
  var isWhole: Bool { !isQuoted }

  /// Takes the next line of the row.
  ///
  /// A quotation mark opens a field only at its front, so that one amid words stays a mark.
  mutating func append(_ line: ArraySlice<UInt8>) {
    count += line.count + 1
    if isQuoted { fields[fields.count - 1].append(0x0A) } else { fields.append([]) }
    var index = line.startIndex
    while index < line.endIndex {
      let last = fields.count - 1
      if isQuoted {
        let end = line[index...].firstIndex(of: Self.quote) ?? line.endIndex
        fields[last] += line[index..<end]
        index = end
        guard index < line.endIndex else { break }
        if index + 1 < line.endIndex, line[index + 1] == Self.quote {
          fields[last].append(Self.quote)
          index += 2
        } else {
          isQuoted = false
          index += 1
        }
      } else if line[index] == separator {
        fields.append([])
        index += 1
      } else if line[index] == Self.quote, fields[last].isEmpty {
        isQuoted = true
        index += 1
      } else {
        let end = line[index...].firstIndex(of: separator) ?? line.endIndex
        fields[last] += line[index..<end]
        index = end
      }
    }
  }

  private static let quote = UInt8(ascii: "\"")
}
