import Foundation

/// What a program asked the server for.
public struct Request: Hashable, Sendable {
  public let path: String
  /// How many requests there were before for the same path.
  public internal(set) var order = 0
  private let headers: [String: String]

  /// The value of a header field.
  public subscript(_ name: String) -> String? { headers[name.lowercased()] }

  /// The next request on a connection; nil when there are no more.
  init?(from connection: CInt) {
    var head: [UInt8] = []
    var byte: UInt8 = 0
    while !head.suffix(4).elementsEqual(Array("\r\n\r\n".utf8)) {
      guard recv(connection, &byte, 1, 0) == 1 else { return nil }
      head.append(byte)
      // What begins otherwise is not HTTP, and may never come to an end.
      guard head.first == UInt8(ascii: "G") else { return nil }
    }
    let lines = String(decoding: head, as: UTF8.self).split(separator: "\r\n")
    guard let words = lines.first?.split(separator: " "), words.count == 3 else { return nil }
    path = String(words[1])
    let fields = lines.dropFirst().compactMap { line -> (String, String)? in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      return (
        line[..<colon].lowercased(),
        line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
      )
    }
    headers = Dictionary(fields) { first, _ in first }
  }
}
