import SummitCoverage

/// The outlet, the agency and the date that an article's text credits.
struct Credits {
  var outlet: String?
  var agency: String?
  var byline: String?
  /// The day on which the article's first or last lines say that it was published.
  var published: Day?

  private let outlets: OutletNames

  /// Reads all paragraphs, those that are dropped as boilerplate included.
  init(_ paragraphs: [[UInt8]], outlets: OutletNames) {
    self.outlets = outlets
    for paragraph in paragraphs.suffix(8) where paragraph.count <= 200 { readClosing(paragraph) }
    for paragraph in paragraphs.prefix(12) where paragraph.count <= 60 { readDating(paragraph) }
    for paragraph in paragraphs.prefix(3) where agency == nil {
      agency = source(openedBy: paragraph)
    }
    for paragraph in paragraphs where agency == nil || outlet == nil { readAsides(paragraph) }
  }

  /// Reads a short paragraph near the end: "(Reuters)", "Additional reporting by Reuters",
  /// "Copyright 2025 Northern Wire", "First uploaded on: 23-10-2024".
  private mutating func readClosing(_ paragraph: [UInt8]) {
    let text = String(decoding: paragraph, as: UTF8.self)
    if paragraph.count <= 80 { readDating(paragraph) }
    if let owner = text.after(anyOf: ["copyright", "©", "(c)"]) {
      let name = owner.drop { !$0.isLetter }.prefix { $0 != "." && $0 != "," }.trimmed
      outlet = outlet ?? outlets.name(of: name)
    }
    if let promoted = text.after(anyOf: ["join ", "follow ", "subscribe to ", "download the "]) {
      let name = promoted.prefix { !"'’ ".contains($0) }
      let isInitials = (2...5).contains(name.count) && name.allSatisfy(\.isUppercase)
      outlet = outlet ?? outlets.known(name)?.name ?? (isInitials ? String(name) : nil)
    }
    if let names = text.after(anyOf: ["(reporting by ", "reporting by "]) {
      byline = byline ?? String(names.prefix { $0 != ";" && $0 != ")" }.trimmed)
    }
    let credited =
      text.after(anyOf: Self.creditings)
      ?? (paragraph.count <= 40 && text.first == "(" ? text.dropFirst() : nil)
    if let name = credited?.prefix(while: { !",;.)".contains($0) }) {
      agency = agency ?? outlets.known(name)?.name
    }
  }

  /// Reads a short line of a date: "Updated 02 December 2018", "• Published : Mar 6, 2018 - 14:24".
  private mutating func readDating(_ paragraph: [UInt8]) {
    let bullet = "• ".utf8
    let line = paragraph.starts(with: bullet) ? paragraph.dropFirst(bullet.count) : paragraph[...]
    guard published == nil,
      String(decoding: line, as: UTF8.self).after(anyOf: Self.datings) != nil
    else { return }
    published = PressDate.first(in: line)?.date
  }

  /// The agency of "According to Lindmark News Agency, …".
  private func source(openedBy paragraph: [UInt8]) -> String? {
    let opening = "According to "
    guard paragraph.starts(with: opening.utf8) else { return nil }
    let bytes = paragraph.dropFirst(opening.utf8.count).prefix { $0 != 0x2C && $0 != 0x2E }
    guard bytes.count <= 60 else { return nil }
    let name = String(decoding: bytes, as: UTF8.self)
    if let known = outlets.known(name) { return known.name }
    let words = name.lowercased().split { $0 == " " || $0 == "-" }
    let isOfNews = words.contains { ["news", "press", "presse"].contains($0) }
    return isOfNews && ["agency", "agentur", "service"].contains(words.last) ? name : nil
  }

  /// Reads what a text says in passing: "…, TASS reports.", "Northern Wire has learnt that …".
  private mutating func readAsides(_ paragraph: [UInt8]) {
    var index = -1
    while let next = Self.aside(behind: index, in: paragraph) {
      index = next
      let rest = paragraph[(index + 1)...]
      if agency == nil, Self.reportings.contains(where: rest.opens(with:)) {
        agency = outlet(endingAt: index, in: paragraph) { $0.kind == "agency" }
      } else if outlet == nil, Self.findings.contains(where: { rest.starts(with: $0.utf8) }) {
        outlet = outlet(endingAt: index, in: paragraph) { $0.kind != "platform" }
        if outlet == nil, rest.starts(with: "gathered that ".utf8), index <= 40 {
          outlet = Self.capitalised(paragraph[..<index])
        }
      }
    }
  }

  /// The next blank behind which a word that credits somebody may begin.
  private static func aside(behind start: Int, in paragraph: [UInt8]) -> Int? {
    let bytes = paragraph.span
    let (initials, openings) = (asideInitials, asideOpenings)
    let end = bytes.count - 2
    var index = start + 1
    while index < end {
      if bytes[index] == 0x20, initials >> UInt32(bytes[index + 1] & 31) & 1 == 1,
        openings.contains(opening(bytes[index + 1], bytes[index + 2]))
      {
        return index
      }
      index += 1
    }
    return nil
  }

  /// The known outlet whose name ends there.
  private func outlet(
    endingAt end: Int, in paragraph: [UInt8], where accepts: (Outlet) -> Bool
  ) -> String? {
    let words = LineWord.words(of: paragraph[..<end].suffix(60))
    let names = words.suffix(5).reversed().prefix { $0.startsUppercase }.reversed()
    for start in names.indices {
      let name = names[start...].map(\.text).joined(separator: " ")
      if let known = outlets.known(name), accepts(known) { return known.name }
    }
    return nil
  }

  /// The words where all are capitalised: a paper in no list, that "gathered that …".
  private static func capitalised(_ bytes: ArraySlice<UInt8>) -> String? {
    let words = LineWord.words(of: bytes)
    guard words.count > 1, words.allSatisfy({ $0.startsUppercase && $0.isWhole }) else {
      return nil
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let datings = [
    "first uploaded", "first published", "published", "posted", "updated", "last updated",
  ]

  private static let creditings = [
    "additional reporting by ", "- additional reporting by ", "with reporting by ", "source: ",
    "with inputs from ", "(with inputs from ", "— ", "– ", "- ",
  ]

  /// How an article says that what came before is an agency's.
  private static let reportings = ["reports", "reported"]

  /// How a newspaper speaks of itself in its own articles.
  private static let findings = [
    "gathered that ", "has learned ", "has learnt ", "understands ", "spoke to ",
  ]

  /// How the words begin that credit somebody in passing.
  private static let asideOpenings: [UInt16] = {
    let openings = (reportings + findings).map { words in
      let letters = Array(words.utf8)
      return opening(letters[0], letters[1])
    }
    return Set(openings).sorted()
  }()

  /// A bit for each letter that one of them begins with, by which most words are left out at once.
  private static let asideInitials = asideOpenings.reduce(into: UInt32(0)) { bits, opening in
    bits |= 1 << UInt32((opening >> 8) & 31)
  }

  /// The first two letters, as one number.
  @inline(__always)
  private static func opening(_ first: UInt8, _ second: UInt8) -> UInt16 {
    UInt16(first) << 8 | UInt16(second)
  }
}

extension ArraySlice<UInt8> {
  /// Whether it begins with the word and a comma or full stop ends the clause there.
  fileprivate func opens(with word: String) -> Bool {
    guard starts(with: word.utf8) else { return false }
    let next = dropFirst(word.utf8.count).first
    return next == nil || next == 0x2C || next == 0x2E
  }
}

extension StringProtocol where SubSequence == Substring {
  /// What follows the first of the ASCII openings that the text begins with, in small letters or
  /// capitals.
  func after(anyOf openings: [String]) -> Substring? {
    guard let first = utf8.first else { return nil }
    for opening in openings where opening.utf8.first.map(first.isSame(ignoringCase:)) ?? true {
      guard utf8.starts(with: opening.utf8, by: { $0.isSame(ignoringCase: $1) }) else { continue }
      return self[utf8.index(startIndex, offsetBy: opening.utf8.count)...]
    }
    return nil
  }
}
