import SummitCoverage

/// The people whom an article's byline names: "Anna Vale and Karl Osei in Lindmark".
enum BylineNames {
  /// The names, in order, without roles, places and outlets.
  static func names(in byline: String, lexicon: Lexicon) -> [String] {
    var names: [String] = []
    var words: [String] = []
    func close() {
      if isName(words, lexicon) { names.append(words.joined(separator: " ")) }
      words = []
    }
    var isPlace = false
    for word in byline.spacedWords {
      let isLast = word.hasSuffix(",") || word.hasSuffix(";")
      let bare = isLast ? String(word.dropLast()) : word
      if ["and", "with", "&", "|"].contains(bare.lowercased()) {
        close()
        isPlace = false
      } else if ["in", "at", "for", "of", "from"].contains(bare) {
        close()
        isPlace = true
      } else if !isPlace {
        if isParticleOrCapital(bare, lexicon) { words.append(bare) } else { words = [] }
      }
      if isLast {
        close()
        isPlace = false
      }
    }
    close()
    return names
  }

  private static let trade: Set<String> = [
    "staff", "our", "reporter", "reporters", "correspondent", "correspondents", "bureau", "desk",
    "editor", "editors", "writer", "writers", "agency", "agencies", "team", "news", "service",
    "political", "diplomatic", "foreign", "chief",
  ]

  private static func isParticleOrCapital(_ word: String, _ lexicon: Lexicon) -> Bool {
    let isPlainCapital = word.utf8.first.map { (0x41...0x5A).contains($0) } ?? false
    return isPlainCapital || word.first?.isUppercase ?? false || lexicon.isParticle(word)
  }

  /// Two to four words of which none is an outlet's, a body's or an office's.
  private static func isName(_ words: [String], _ lexicon: Lexicon) -> Bool {
    guard (2...4).contains(words.count) else { return false }
    guard words.allSatisfy({ !Self.trade.contains($0.lowercased()) && $0 != $0.uppercased() })
    else { return false }
    let text = words.joined(separator: " ")
    let tokens = Tokenizer.tokens(
      of: Array(text.utf8), words: lexicon.words, abbreviations: lexicon.abbreviations)
    let isOther = tokens.indices.contains { index in
      lexicon.flags(tokens[index].word).contains(.officeHead)
        || lexicon.phrases.matches(tokens, at: index).contains { match in
          match.entries.contains { entry in
            switch entry {
            case .outlet, .organization, .country: match.length > 1 || tokens.count < 3
            default: false
            }
          }
        }
    }
    return !isOther
  }
}

extension Lexicon {
  /// Whether the word joins the parts of a family name: "van", "de".
  func isParticle(_ word: String) -> Bool {
    flags(words.find(word.folded)).contains(.particle)
  }
}
