/// The head of a record in a web archive.
struct WebRecord {
  let kind: String
  let url: String?
  /// What the record holds, for one that is not a web server's answer.
  let type: MediaType
  let length: Int
  /// The file and the address, for problems.
  let origin: String

  /// Takes the head off the input.
  init(from input: ByteInput) throws(InputProblem) {
    var lines: [UInt8] = []
    _ = try input.line()
    while let line = try input.line(), !line.isEmpty, lines.count < 1 << 18 {
      lines += line + [0x0A]
    }
    var end = 0
    let fields = HeaderFields(lines[...], end: &end)
    let address = fields["warc-target-uri"].map { String($0.filter { $0 != "<" && $0 != ">" }) }
    kind = fields["warc-type"]?.lowercased() ?? ""
    url = address.flatMap { $0.hasPrefix("http") ? $0 : nil }
    type = MediaType(fields["content-type"] ?? "")
    origin = address.map { "\(input.name): \($0)" } ?? input.name
    guard let length = fields["content-length"].flatMap({ Int($0) }), length >= 0 else {
      throw InputProblem(
        name: origin, message: "a record does not tell its Content-Length, and was left out")
    }
    self.length = length
  }

  /// Whether the record may hold an article.
  var isWanted: Bool {
    switch kind {
    case "response": isAnswer
    case "resource", "conversion": type.isHTML || type.name == "text/plain"
    default: false
    }
  }

  /// Whether it is what a web server answered, with the head of the answer.
  var isAnswer: Bool { kind == "response" && url != nil }

  var cutOff: InputProblem {
    problem("the archive is cut off in it; copy or fetch the archive again")
  }

  func problem(_ message: String) -> InputProblem {
    InputProblem(name: origin, message: message)
  }
}
