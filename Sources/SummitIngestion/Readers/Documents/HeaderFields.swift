/// The fields that messages, web archives and answers of web servers begin with.
///
///     Content-Type: text/html;
///      charset=utf-8
///
/// https://www.rfc-editor.org/rfc/rfc5322#section-2.2
struct HeaderFields {
  private var fields: [(name: String, value: [UInt8])] = []

  /// Reads the fields at the front of the bytes, whose lines end with or without a carriage return,
  /// and gives where the empty line after them ends.
  init(_ bytes: ArraySlice<UInt8>, end: inout Int) {
    var index = bytes.startIndex
    end = bytes.endIndex
    while index < bytes.endIndex {
      let lineEnd = bytes[index...].firstIndex(of: 0x0A) ?? bytes.endIndex
      let line = bytes[index..<lineEnd]
      index = min(lineEnd + 1, bytes.endIndex)
      guard !line.isEmpty, !line.elementsEqual([0x0D]) else {
        end = index
        return
      }
      add(line.last == 0x0D ? line.dropLast() : line)
    }
  }

  /// Takes a line: a new field, or more of the last one.
  private mutating func add(_ line: ArraySlice<UInt8>) {
    guard let first = line.first else { return }
    if Line.isBlank(first) {
      guard let last = fields.indices.last, fields[last].value.count < 1 << 16 else { return }
      fields[last].value += [0x20] + line[...].collapsed
    } else if let colon = line.firstIndex(of: UInt8(ascii: ":")), fields.count < 1000 {
      let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
      fields.append((String(name[...].trimmed), line[(colon + 1)...].collapsed))
    }
  }

  /// The bytes of the first field of that name, which is in lower case.
  func bytes(_ name: String) -> [UInt8]? {
    fields.first { $0.name == name }?.value
  }

  /// The same as text.
  subscript(_ name: String) -> String? {
    bytes(name).map { String(decoding: $0, as: UTF8.self) }
  }

  var names: Set<String> { Set(fields.map(\.name)) }
}

/// The kind of some content: `text/html; charset="utf-8"`.
struct MediaType {
  /// `text/html`, in lower case.
  let name: String
  private let parameters: [(name: String, value: String)]

  init(_ text: String) {
    var parts: [Substring] = [""]
    var isQuoted = false
    for character in text {
      if character == "\"" { isQuoted.toggle() }
      if character == ";", !isQuoted {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    name = parts[0].trimmed.lowercased()
    parameters = parts.dropFirst().compactMap { part in
      guard let equals = part.firstIndex(of: "=") else { return nil }
      let value = part[part.index(after: equals)...].trimmed.filter { $0 != "\"" }
      return (part[..<equals].trimmed.lowercased(), value)
    }
  }

  subscript(_ parameter: String) -> String? {
    parameters.first { $0.name == parameter }?.value
  }

  var isHTML: Bool { name == "text/html" || name == "application/xhtml+xml" }
}
