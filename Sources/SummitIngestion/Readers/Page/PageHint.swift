/// What the class, identifier and role of an element hint about the part that it plays in a page.
///
/// Pages name their parts in many ways, `article-body`, `postContent` or `related_stories`; they
/// are taken apart into words, and words and pairs of words looked up.
struct PageHint: Sendable {
  /// A part of a page that tells of the article.
  struct Part: OptionSet, Sendable {
    let rawValue: UInt8

    static let byline = Part(rawValue: 1 << 0)
    static let dating = Part(rawValue: 1 << 1)
    /// Something that is told live, entry by entry.
    static let live = Part(rawValue: 1 << 2)
    /// The lines around a text that hold bylines and dates, among other things.
    static let credits = Part(rawValue: 1 << 4)
    static let crediting: Part = [.byline, .dating, .credits]
    /// It bears a property of microdata or RDFa.
    static let property = Part(rawValue: 1 << 3)
  }

  /// How plainly it claims to hold the text: 3 by a property, 2 for the text itself, 1 for the
  /// page's content.
  var body: UInt8 = 0
  /// How plainly it says that it is something else: 2 when it can be nothing of the text.
  var foreign: UInt8 = 0
  var part: Part = []

  init() {}

  init(of node: MarkupDocument.Node, in page: MarkupDocument) {
    let record = page.nodes[node]
    switch record.name {
    case .article, .main: body = 1
    case .nav: foreign = 2
    case .aside, .footer, .form: foreign = 1
    case .time: part = .dating
    default: break
    }
    guard record.attributeCount > 0 else { return }
    for index in Int(record.start)..<Int(record.start) + Int(record.attributeCount) {
      let attribute = page.attributes[index]
      let range = Int(attribute.start)..<Int(attribute.start + attribute.count)
      switch attribute.name {
      case .classes, .id, .dataType, .dataTestid: read(page.bytes, range)
      case .role: read(role: page.bytes[range])
      case .itemprop, .property:
        part.insert(.property)
        read(property: page.bytes[range])
      case .rel where record.name == .a:
        if page.bytes[range].contains(lowercase: "author") { part.insert(.byline) }
      case .hidden: foreign = 2
      case .style where range.count < 300:
        if Self.hides(page.bytes[range]) { foreign = 2 }
      default: break
      }
    }
  }

  /// The hints of all nodes of the page.
  static func all(in page: MarkupDocument) -> [PageHint] {
    page.nodes.indices.map { page.isText($0) ? PageHint() : PageHint(of: $0, in: page) }
  }

  private mutating func read(role: ArraySlice<UInt8>) {
    switch String(decoding: role, as: UTF8.self) {
    case "main", "article": body = max(body, 1)
    case "navigation", "search", "dialog", "alertdialog", "menu", "menubar", "tablist", "toolbar":
      foreign = 2
    case "complementary", "contentinfo", "banner": foreign = max(foreign, 1)
    default: break
    }
  }

  private mutating func read(property: ArraySlice<UInt8>) {
    switch String(decoding: property, as: UTF8.self) {
    case "articleBody", "schema:articleBody", "reviewBody": body = 3
    case "comment", "author", "publisher": foreign = max(foreign, 1)
    default: break
    }
  }

  /// Reads the words of a class or identifier.
  private mutating func read(_ bytes: [UInt8], _ range: Range<Int>) {
    var previous: UInt64 = 0
    var word = Self.seed
    var pair: UInt64 = 0
    var length = 0
    var isNegated = false
    var wasLower = false
    for index in range.lowerBound...range.upperBound {
      let byte = index < range.upperBound ? bytes[index] : 0x20
      let isUpper = (0x41...0x5A).contains(byte)
      let isLower = (0x61...0x7A).contains(byte)
      if length > 0, !isLower && !isUpper || isUpper && wasLower {
        let entry = Self.words[word]
        if let entry, entry.isNegation {
          isNegated = true
        } else {
          if let entry { take(entry, isNegated) }
          if previous != 0, let entry = Self.words[pair] { take(entry, isNegated) }
          isNegated = false
        }
        previous = word
        word = Self.seed
        length = 0
        if byte == 0x20 { previous = 0; isNegated = false }
        pair = (previous ^ 0x2D) &* Self.prime
      }
      wasLower = isLower
      guard isLower || isUpper else { continue }
      word = (word ^ UInt64(byte | 0x20)) &* Self.prime
      pair = (pair ^ UInt64(byte | 0x20)) &* Self.prime
      length += 1
    }
  }

  private mutating func take(_ entry: Entry, _ isNegated: Bool) {
    guard !isNegated else { return }
    body = max(body, entry.body)
    foreign = max(foreign, entry.foreign)
    part.formUnion(entry.part)
  }

  private static func hides(_ style: ArraySlice<UInt8>) -> Bool {
    guard style.contains(lowercase: "display") || style.contains(lowercase: "visibility") else {
      return false
    }
    let text = style.filter { $0 != 0x20 }
    return text.contains(lowercase: "display:none") || text.contains(lowercase: "visibility:hidden")
  }

  // MARK: Words

  private struct Entry {
    var body: UInt8 = 0
    var foreign: UInt8 = 0
    var part: Part = []
    var isNegation = false
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01B3

  private static func hash(_ name: Substring) -> UInt64 {
    name.utf8.reduce(seed) { ($0 ^ UInt64($1)) &* prime }
  }

  private static let words: [UInt64: Entry] = {
    var words: [UInt64: Entry] = [:]
    func add(_ list: String, _ entry: Entry) {
      for name in list.split(whereSeparator: \.isWhitespace) {
        let known = words[hash(name)] ?? Entry()
        words[hash(name)] = Entry(
          body: max(known.body, entry.body), foreign: max(known.foreign, entry.foreign),
          part: known.part.union(entry.part), isNegation: known.isNegation || entry.isNegation)
      }
    }
    add("has with no without hide show enable enabled is", Entry(isNegation: true))
    add(PageWords.body, Entry(body: 2))
    add(PageWords.content, Entry(body: 1))
    add(PageWords.doubtful, Entry(foreign: 1))
    add(PageWords.foreign, Entry(foreign: 2))
    add(PageWords.byline, Entry(part: .byline))
    add(PageWords.credits, Entry(part: .credits))
    add(PageWords.dating, Entry(part: .dating))
    add(PageWords.live, Entry(part: .live))
    return words
  }()
}
