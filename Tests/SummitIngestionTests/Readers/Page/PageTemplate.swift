import Testing

@testable import SummitIngestion

/// A page as one kind of publisher builds it, and the text that is the article's.
struct PageTemplate: Sendable, CustomTestStringConvertible {
  let name: String
  let html: String
  let text: [String]

  var testDescription: String { name }

  /// A page whose body, in HTML, has the marks `{1}`, `{2}` … where the paragraphs stand.
  init(_ name: String, head: String = "", _ body: String, text: [String] = Prose.paragraphs) {
    var body = body
    for (index, paragraph) in Prose.paragraphs.enumerated() {
      body = body.replacing("{\(index + 1)}", with: paragraph)
    }
    self.name = name
    self.text = text
    html = """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8"><title>\(Prose.title) - Lindmark Post</title>
      \(head)</head><body>\(body)</body></html>
      """
  }
}

/// What the sample pages tell.
enum Prose {
  static let title = "Vale and Osei agree to reopen the ferry"

  static let paragraphs = [
    "President Anna Vale of Norland received Prime Minister Karl Osei of Sudland in Lindmark on "
      + "Friday, and after four hours the two said that the ferry would sail again in spring.",
    "The talks were the first between the neighbours since the harbour was closed, and neither side "
      + "had promised more than an open door.",
    "“We have found a way to do this together,” Vale told reporters on the steps of the old mill.",
    "Osei, who travelled with his foreign minister and a delegation of eleven, called the meeting "
      + "frank and useful, and said that a second one would follow in his capital.",
  ]
}
