/// A file of JSON: an article, a list of them, or an answer of a service that has them somewhere
/// inside.
///
/// A list is read element by element, so that its length does not matter; anything else is held
/// whole. Values that follow one another without a list are read in turn.
struct JSONFile: DocumentSource {
  private let input: ByteInput
  private let url: String?
  private var isList = false
  private var count = 0
  private var pending: [Document] = []

  init(_ input: ByteInput, url: String?) throws(InputProblem) {
    self.input = input
    self.url = url
    try passBlanks()
    if input.available.first == UInt8(ascii: "[") {
      isList = true
      input.drop(1)
    }
  }

  mutating func next() throws(InputProblem) -> Document? {
    while pending.isEmpty {
      guard let value = try nextValue() else { return nil }
      let found = JSONArticles.documents(in: value, of: input.name)
      for document in found { pending.append(try named(document, isOnly: found.count == 1)) }
      pending.reverse()
      guard pending.isEmpty else { break }
      count += 1
      throw problem(JSONArticles.complaint(of: value))
    }
    return pending.popLast()
  }

  /// An article without an address is known by the file's name and its number there.
  private mutating func named(
    _ document: Document, isOnly: Bool
  ) throws(InputProblem) -> Document {
    count += 1
    guard document.given.url == nil else { return document }
    var document = document
    try passBlanks()
    let isWhole = isOnly && !isList && count == 1 && input.available.isEmpty
    if isWhole { document.given.url = url }
    if document.kind != .clean {
      document.name = Document.name(of: input.name) + (isWhole ? "" : "#\(count)")
    }
    return document
  }

  /// The next value, or nil at the end.
  private mutating func nextValue() throws(InputProblem) -> JSONValue? {
    while true {
      try passBlanks()
      guard let first = input.available.first else { return nil }
      switch first {
      case UInt8(ascii: ","): input.drop(1)
      case UInt8(ascii: "]") where isList:
        input.drop(1)
        isList = false
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        var scanner = JSONExtent()
        let length = try scanner.length(in: input)
        guard length <= input.limit else {
          input.drop(length)
          throw input.tooLarge("a value")
        }
        let bytes = try TextEncoding.utf8(from: input.take(length), name: input.name)
        do throws(JSONParser.Fault) {
          return try JSONParser.value(of: bytes)
        } catch {
          count += 1
          throw problem("is damaged at its byte \(error.offset); mend it or take it out")
        }
      default:
        _ = try input.skip(.max)
        throw InputProblem(
          name: input.name,
          message: "it is not JSON after value \(count); write a list of objects, or one a line")
      }
    }
  }

  private func passBlanks() throws(InputProblem) {
    while let byte = try input.peek(1).first, byte <= 0x20 {
      input.drop(input.available.prefix { $0 <= 0x20 }.count)
    }
  }

  private func problem(_ message: String) -> InputProblem {
    InputProblem(name: input.name, message: "value \(count) " + message)
  }
}

/// Finds where a value of JSON ends, without reading it.
private struct JSONExtent {
  private var depth = 0
  private var isInString = false
  private var isEscaped = false

  /// The length of the object or array that the input begins with.
  mutating func length(in input: ByteInput) throws(InputProblem) -> Int {
    var passed = 0
    while true {
      let available = input.available
      for index in (available.startIndex + passed)..<available.endIndex
      where ends(at: available[index]) {
        return index + 1 - available.startIndex
      }
      passed = available.count
      guard passed <= input.limit else {
        _ = try input.skip(.max)
        throw input.tooLarge("a value")
      }
      if try !input.fill() {
        input.drop(passed)
        throw InputProblem(
          name: input.name, message: "the JSON is cut off; copy or export the file again")
      }
    }
  }

  private mutating func ends(at byte: UInt8) -> Bool {
    if isEscaped {
      isEscaped = false
    } else if isInString {
      if byte == 0x5C { isEscaped = true } else if byte == UInt8(ascii: "\"") { isInString = false }
    } else {
      switch byte {
      case UInt8(ascii: "\""): isInString = true
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      default: break
      }
    }
    return depth == 0
  }
}
