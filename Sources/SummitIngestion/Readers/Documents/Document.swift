/// One article as it lies in a file, before it is read.
struct Document: Sendable {
  /// How its bytes are to be read.
  enum Kind: Hashable, Sendable {
    /// A text with its own head, perhaps with fields in front of it.
    case text, markdown
    /// The text of a table's row, a message or the like.
    case passage
    /// A text that this program, or one like it, has cleaned already.
    case clean
    /// A web page, or a piece of one.
    case page, fragment

    /// The most bytes that one may have: a text of 8 MB is thicker than any book, and no page has 16.
    var limit: Int { self == .page ? 16 << 20 : 8 << 20 }
  }

  var kind: Kind
  /// For a page as they came, else UTF-8.
  var bytes: [UInt8]
  /// The name that the article goes by.
  var name: String
  /// The file, and the part of it, that problems name.
  var origin: String
  /// The line at which it begins.
  var line: Int?
  /// What the file says about it; it goes before what the text says.
  var given = ArticleFields()
  /// The encoding that the file declares for a page.
  var charset: String?
}

/// A file that gives articles one after another.
protocol DocumentSource {
  /// The next article, or nil at the end.
  ///
  /// A throw stands for one that cannot be read; the next call goes on behind it.
  mutating func next() throws(InputProblem) -> Document?
}

extension Document {
  /// The last part of a path, which names the article of a file; a web address is kept whole.
  static func name(of path: String) -> String {
    let bytes = path.utf8
    if bytes.contains(UInt8(ascii: ":")), path.contains("://") { return path }
    let last = bytes.split(separator: UInt8(ascii: "/")).last
    return last.map { String(Substring($0)) } ?? path
  }

  var isTooLarge: InputProblem {
    let limit = "larger than \(kind.limit >> 20) MB"
    return switch kind {
    case .text, .markdown: problem("the text is \(limit); split it into its articles")
    case .page: problem("the page is \(limit); save it anew, or as plain text")
    default: problem("the article '\(name)' is \(limit); split it, or take it out")
    }
  }

  func problem(_ message: String) -> InputProblem {
    InputProblem(name: origin, line: line, message: message)
  }
}
