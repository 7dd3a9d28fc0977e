/// Tells the lines that a page puts around its articles: controls, promotions, notices.
///
/// A line goes only when all of it is such; prose that merely begins so stays: "Read more, he told
/// the pupils" is prose, "Read more: How the summit was won" is not.
enum Boilerplate {
  /// Whether the paragraph, its blanks collapsed, is no part of an article.
  static func matches(_ paragraph: ArraySlice<UInt8>) -> Bool {
    guard paragraph.count <= 200 else { return false }
    if isEndMark(paragraph) { return true }
    let text = paragraph.drop(while: isMark)
    if opens(text, with: labelOpenings) { return true }
    if opens(text, with: promotionOpenings), sentences(in: paragraph) <= 2 { return true }
    return isNotice(text) || isFurniture(paragraph)
  }

  /// Whether the text begins with one of the openings, which are those under its first letter.
  private static func opens(_ text: ArraySlice<UInt8>, with openings: Openings) -> Bool {
    guard let first = text.first, let openings = openings[first | 0x20] else { return false }
    return openings.contains { text.begins(with: $0) }
  }

  /// Whether it is made of the words of a page's controls, labels, numbers and times, and has one
  /// control at least.
  static func isFurniture(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count <= 120 else { return false }
    var hasControl = false
    for word in LineWords(of: line) where !word.isMark && !word.startsWithDigit {
      let kinds = word.kinds
      guard !kinds.isDisjoint(with: [.interface, .time, .label]) else { return false }
      hasControl = hasControl || kinds.contains(.interface)
    }
    return hasControl
  }

  /// Whether the line opens a list of other articles, which goes on until an empty line.
  static func opensList(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count <= 30 else { return false }
    let text = String(decoding: line.collapsed, as: UTF8.self).lowercased()
    return listTitles.contains(text.last == ":" ? String(text.dropLast()) : text)
  }

  /// Whether it is what ends a wire story: `(END)`, `###`, `-0-`, `-30-` or `■`.
  private static func isEndMark(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count <= 8 else { return false }
    let text = String(decoding: line.filter { !" ()[]*-–—".utf8.contains($0) }, as: UTF8.self)
    return ["end", "ends", "###", "##", "#", "0", "30", "■"].contains(text.lowercased())
  }

  /// Whether it is a notice of rights: "Copyright 2025 Lindmark Post. All rights reserved."
  private static func isNotice(_ text: ArraySlice<UInt8>) -> Bool {
    if text.begins(with: "all rights reserved".utf8) || text.begins(with: "©".utf8) { return true }
    guard text.begins(with: "copyright".utf8) else { return false }
    let rest = text.dropFirst("copyright".utf8.count).drop { $0 == 0x20 || $0 == 0x28 }
    guard let first = rest.first else { return true }
    return (0x30...0x39).contains(first) || first == 0x2E || rest.begins(with: "©".utf8)
      || rest.begins(with: "c)".utf8)
  }

  private static func sentences(in paragraph: ArraySlice<UInt8>) -> Int {
    var count = 0
    var previous: UInt8 = 0
    for byte in paragraph {
      if byte == 0x20, previous == 0x2E || previous == 0x21 || previous == 0x3F { count += 1 }
      previous = byte
    }
    return count + 1
  }

  /// Whether the byte is a mark or a blank that may stand before what opens a line.
  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x23, 0x28, 0x2A, 0x2B, 0x2D, 0x3E, 0x5B, 0x5F, 0x7C: true
    default: false
    }
  }

  /// What a colon after makes a reference to another article, or a list of keywords.
  private static let labels = [
    "read more:", "read also:", "also read:", "now read:", "now read this:", "see also:",
    "also see:",
    "see more:", "more:", "related:", "related article:", "related articles:", "related story:",
    "related stories:", "recommended:", "watch:", "watch also:", "listen:", "tags:", "tags /",
    "topics:", "keywords:", "filed under:", "share this article", "share this story", "share this:",
    "skip past newsletter", "most read:", "don't miss:", "in case you missed it:",
    "further reading:",
    "our standards:", "editors' picks", "click here", "tap here",
  ]

  /// What opens an appeal to the reader.
  private static let promotions = [
    "read also ", "read more about ", "sign up ", "sign in ", "subscribe ", "subscribe to ",
    "subscribe now", "subscribers can ", "follow us ", "follow our ", "join us on ",
    "get the latest ", "get a note ", "get our ", "download our ", "download the app",
    "like us on ",
    "would you like to comment", "got a question?", "got a tip?", "got a story?", "report it to us",
    "save log in", "log in to ", "log in, ", "register to ", "already a subscriber", "support our ",
    "share your thoughts", "have your say", "skip to content", "skip to main", "click to ",
    "this article was amended", "enable notifications", "turn on notifications", "advertisement",
    "you can read more", "thank you for reading", "thanks for reading", "to read the full ",
  ]

  private static let listTitles: Set<String> = [
    "most viewed", "most read", "most popular", "most commented", "related articles",
    "related stories", "more stories", "recommended stories", "read next", "trending",
    "trending now",
    "more on this story", "top stories", "you may also like", "you might also like", "latest news",
  ]

  /// The bytes of openings, by the first of them.
  private typealias Openings = [UInt8: [[UInt8]]]

  private static let labelOpenings = openings(of: labels)
  private static let promotionOpenings = openings(of: promotions)

  private static func openings(of texts: [String]) -> Openings {
    Dictionary(grouping: texts.map { Array($0.utf8) }) { $0[0] }
  }
}
