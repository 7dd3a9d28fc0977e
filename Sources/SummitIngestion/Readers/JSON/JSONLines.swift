/// A file with a value of JSON in each line, as `summitry read` and many archives write it.
struct JSONLines: DocumentSource {
  private let input: ByteInput
  private var number = 0
  private var pending: [Document] = []

  init(_ input: ByteInput) {
    self.input = input
  }

  mutating func next() throws(InputProblem) -> Document? {
    while pending.isEmpty {
      number += 1
      guard let line = try input.line(number: number) else { return nil }
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      let bytes: [UInt8]
      do throws(InputProblem) {
        bytes = try TextEncoding.utf8(from: line, name: input.name)
      } catch {
        throw InputProblem(name: error.name, line: number, message: error.message)
      }
      let value: JSONValue
      do throws(JSONParser.Fault) {
        value = try JSONParser.value(of: bytes)
      } catch {
        throw problem("it is no JSON from byte \(error.offset) on; write one object a line")
      }
      pending = JSONArticles.documents(in: value, of: input.name).reversed()
      guard !pending.isEmpty else {
        throw problem("the value " + JSONArticles.complaint(of: value))
      }
    }
    guard var document = pending.popLast() else { return nil }
    document.line = number
    if document.given.url == nil, document.kind != .clean {
      document.name = "\(Document.name(of: input.name)):\(number)"
    }
    return document
  }

  private func problem(_ message: String) -> InputProblem {
    InputProblem(name: input.name, line: number, message: message)
  }
}
