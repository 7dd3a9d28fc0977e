/// Messages, one a file or many in a mailbox.
enum Mail {
  static func open(_ input: ByteInput) throws(InputProblem) -> any DocumentSource {
    let start = try input.peek(200).drop { $0 <= 0x20 }
    return MailHead.isSeparator(start.prefix { $0 != 0x0A && $0 != 0x0D })
      ? Mailbox(input) : MessageFile(input)
  }
}

/// A file that is one message.
struct MessageFile: DocumentSource {
  private let input: ByteInput
  private var pending: [Document]?

  init(_ input: ByteInput) {
    self.input = input
  }

  mutating func next() throws(InputProblem) -> Document? {
    if pending == nil {
      pending = []
      pending = try MailMessage.documents(
        in: input.rest(), file: input.name, name: Document.name(of: input.name), line: nil
      ).reversed()
    }
    return pending?.popLast()
  }
}

/// A file of messages that lines beginning with `From ` part.
struct Mailbox: DocumentSource {
  private let input: ByteInput
  private var line = 0
  private var pending: [Document] = []

  init(_ input: ByteInput) {
    self.input = input
  }

  mutating func next() throws(InputProblem) -> Document? {
    while pending.isEmpty {
      guard let (message, start) = try message() else { return nil }
      let name = "\(Document.name(of: input.name)):\(start)"
      do throws(InputProblem) {
        pending = try MailMessage.documents(
          in: message, file: input.name, name: name, line: start
        ).reversed()
      } catch {
        throw InputProblem(name: error.name, line: start, message: error.message)
      }
      guard !pending.isEmpty else {
        throw InputProblem(
          name: input.name, line: start,
          message: "no text is in the message; take it out of the mailbox")
      }
    }
    return pending.popLast()
  }

  /// The next message, and the line of the one that parts it from the one before.
  private mutating func message() throws(InputProblem) -> (bytes: [UInt8], start: Int)? {
    var message: [UInt8] = []
    var start = line
    var wasEmpty = true
    while true {
      line += 1
      guard var text = try input.line(number: line) else {
        return message.isEmpty ? nil : (message, max(start, 1))
      }
      if wasEmpty, MailHead.isSeparator(text[...]) {
        guard message.isEmpty else { return (message, max(start, 1)) }
        start = line
        continue
      }
      wasEmpty = text.isEmpty
      if message.isEmpty, text.isEmpty { continue }
      // `>From ` is a line that begins so, kept from parting the messages.
      let marks = text.prefix { $0 == UInt8(ascii: ">") }
      if !marks.isEmpty, text[marks.endIndex...].starts(with: "From ".utf8) { text.removeFirst() }
      message += text
      message.append(0x0A)
      guard message.count <= input.limit else {
        try passMessage()
        throw input.tooLarge("the message", line: start)
      }
    }
  }

  private mutating func passMessage() throws(InputProblem) {
    while let text = try input.line(number: line) {
      line += 1
      if MailHead.isSeparator(text[...]) {
        input.putBack(text + [0x0A])
        line -= 1
        return
      }
    }
  }
}
