import SummitCoverage

/// The head of a message: who sent it, when, and under which subject.
struct MailHead {
  let fields: HeaderFields

  /// Whether a message or a mailbox begins there: a sender, and fields that only mail has.
  static func opens(_ text: ArraySlice<UInt8>) -> Bool {
    var start = text
    if isSeparator(text.prefix { $0 != 0x0A && $0 != 0x0D }) {
      start = text.drop { $0 != 0x0A }.dropFirst()
    }
    let first = start.prefix(61).prefix { $0 != UInt8(ascii: ":") }
    guard (1...60).contains(first.count), first.count < start.count,
      first.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else { return false }
    var end = 0
    let names = HeaderFields(start, end: &end).names
    let mail: Set = ["message-id", "mime-version", "received", "return-path", "delivered-to"]
    return names.contains("from") && (!names.isDisjoint(with: mail) || names.isSuperset(of: letter))
  }

  private static let letter: Set = ["date", "subject", "to"]

  /// `From anna@post.example Fri Aug 15 10:00:00 2025`, which parts the messages of a mailbox.
  static func isSeparator(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.starts(with: "From ".utf8), line.count < 200 else { return false }
    let words = line.split(separator: 0x20)
    let isYear = { (word: ArraySlice<UInt8>) in
      word.count == 4 && word.allSatisfy { (0x30...0x39).contains($0) }
    }
    return words.count >= 6 && words.suffix(3).contains(where: isYear)
      && line.contains(UInt8(ascii: ":"))
  }

  /// What the head tells of the article in the message.
  var given: ArticleFields {
    var given = ArticleFields()
    given.title = text("subject").flatMap(Self.subject(of:))
    given.published = fields["date"].flatMap(PublicationDay.day(of:))
    given.language = fields["content-language"].flatMap(LanguageCode.code(of:))
    if let sender = text("from") {
      let parts = sender.split(separator: "<", maxSplits: 1)
      given.sender = parts.first.flatMap { CleanText.line(of: $0.filter { $0 != "\"" }) }
      given.host = sender.split(separator: "@").last.map { host in
        String(host.prefix { $0 != ">" && $0 != " " })
      }
    }
    return given
  }

  /// Where a page came from that a browser saved as a message.
  var savedFrom: String? {
    let place = fields["snapshot-content-location"] ?? fields["content-location"]
    return place.flatMap { $0.hasPrefix("http") ? $0 : nil }
  }

  private func text(_ name: String) -> String? {
    fields.bytes(name).map(EncodedWords.text(of:))
  }

  /// The subject without `Fwd:` and the like.
  private static func subject(of text: String) -> String? {
    var subject = text[...].trimmed
    while let rest = subject.after(anyOf: ["fwd: ", "fw: ", "re: ", "wg: ", "tr: "]) {
      subject = rest.trimmed
    }
    return CleanText.line(of: String(subject))
  }
}
