import SummitCoverage

/// Who wrote an article, and for whom, as a line of its head tells.
///
///     By Anna Vale and Karl Osei, Lindmark Post
///     Anna Vale, Staff Writer
///     from our correspondent Anna Vale in Lindmark
struct Byline: Equatable {
  /// The names as printed, without "By".
  var names: String
  /// The newspaper or agency named beside them.
  var outlet: String?

  /// Reads a line, or the part of one, that is a byline in itself; nil where it is none.
  init?(_ text: String, outlets: OutletNames) {
    if let rest = text.after(anyOf: Self.openings) {
      guard Self.isNamesAndRoles(rest) else { return nil }
      self.init(parts: rest, outlets: outlets)
      return
    }
    let bytes = Array(text.utf8)[...]
    var first = LineWords(of: bytes)
    let opening = first.next()?.lower ?? ""
    guard opening == "from" || opening == "our" || bytes.contains(UInt8(ascii: ",")) else {
      return nil
    }
    let words = LineWord.words(of: bytes)
    guard words.contains(where: { $0.kinds.contains(.role) }), words.count > 1,
      words.count <= 14, Self.isNamesAndRoles(text[...]), outlets.known(text) == nil,
      !words.allSatisfy({ $0.kinds.contains(.label) })
    else { return nil }
    let start = opening == "from" ? text.dropFirst(5) : text[...]
    self.init(parts: start, outlets: outlets)
  }

  /// Reads a bare name, or a name and the place written from, which only the lines around it
  /// betray as a byline: `Anna Vale in Lindmark`.
  init?(bare text: String, outlets: OutletNames) {
    let words = LineWord.words(of: Array(text.utf8)[...])
    let name = words.prefix { $0.lower != "in" }
    guard (2...4).contains(name.count), words.count <= 8,
      name.allSatisfy({ $0.isNamePart && $0.isWhole && !$0.startsWithDigit }),
      name.first?.startsUppercase == true, name.first?.lower != "the",
      words.dropFirst(name.count + 1).allSatisfy(\.isNamePart), words.count != name.count + 1,
      !words.contains(where: { $0.kinds.contains(.label) || $0.isAllCapitals }),
      outlets.name(of: text) == nil
    else { return nil }
    names = text
  }

  /// Parts the names from the outlet, and leaves out what the writers are.
  private init?(parts text: Substring, outlets: OutletNames) {
    var kept: [Substring] = []
    for part in text.split(separator: ",").map(\.trimmed) {
      if !kept.isEmpty, outlet == nil, let name = outlets.name(of: part) {
        outlet = name
      } else if kept.isEmpty || !Self.isRole(part) {
        kept.append(part)
      }
    }
    guard let first = kept.first, !first.isEmpty else { return nil }
    names = kept.joined(separator: ", ")
  }

  private static let openings = [
    "by ", "written by ", "words by ", "story by ", "report by ", "reported by ", "reporting by ",
    "text by ", "author: ", "authors: ", "words: ", "by: ",
  ]

  /// Whether it is names in capitals and, in small letters, only words of the trade, and no
  /// sentence.
  private static func isNamesAndRoles(_ text: Substring) -> Bool {
    let words = LineWord.words(of: Array(text.utf8)[...])
    guard (1...20).contains(words.count), text.utf8.count <= 140 else { return false }
    var named = false
    for word in words where !word.isMark {
      let isRole = word.kinds.contains(.role)
      guard word.isNamePart || isRole || word.kinds.contains(.byline) else {
        return false
      }
      named = named || isRole || word.startsUppercase && !word.kinds.contains(.time)
    }
    let first = words.first?.lower ?? ""
    return named && !PressWords.weekdays.contains(first) && first != "the"
  }

  private static func isRole(_ part: Substring) -> Bool {
    LineWord.words(of: Array(part.utf8)[...]).contains { $0.kinds.contains(.role) }
  }
}

extension StringProtocol where SubSequence == Substring {
  /// The text without the spaces around it.
  var trimmed: Substring {
    guard let start = firstIndex(where: { $0 != " " }), let end = lastIndex(where: { $0 != " " })
    else { return self[endIndex...] }
    return self[start...end]
  }
}
