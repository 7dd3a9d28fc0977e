/// What the class, identifier and role of an element hint about the part that it plays in a page.
///
/// Pages name their parts in many ways, `article-body`, `postContent` or `related_stories`; they
/// are taken apart into words, and words and pairs of words looked up.
struct PageHint: Sendable {
  /// How plainly it claims to hold the text: 2 for the text itself, 1 for the page's content.
  var body = 0
  /// How plainly it says that it is something else: 2 when it can be nothing of the text.
  var foreign = 0

  init() {}

  init(of node: MarkupDocument.Node, in page: MarkupDocument) {
    let record = page.nodes[node]
    switch record.name {
    case .article, .main: body = 1
    case .nav: foreign = 2
    case .aside, .footer, .form: foreign = 1
    default: break
    }
    guard record.attributeCount > 0 else { return }
    for index in Int(record.start)..<Int(record.start) + Int(record.attributeCount) {
      let attribute = page.attributes[index]
      let range = Int(attribute.start)..<Int(attribute.start + attribute.count)
      switch attribute.name {
      case .classes, .id, .dataType, .dataTestid: read(page.bytes, range)
      case .role: read(role: page.bytes[range])
      case .itemprop, .property: read(property: page.bytes[range])
      case .hidden: foreign = 2
      case .style where range.count < 300:
        if Self.hides(page.bytes[range]) { foreign = 2 }
      default: break
      }
    }
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
  }

  private static func hides(_ style: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: style.filter { $0 != 0x20 }, as: UTF8.self).lowercased()
    return text.contains("display:none") || text.contains("visibility:hidden")
  }

  // MARK: Words

  private struct Entry {
    var body = 0
    var foreign = 0
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
      for name in list.split(whereSeparator: \.isWhitespace) { words[hash(name)] = entry }
    }
    add("has with no without hide show enable enabled is", Entry(isNegation: true))
    add(PageWords.body, Entry(body: 2))
    add(PageWords.content, Entry(body: 1))
    add(PageWords.doubtful, Entry(foreign: 1))
    add(PageWords.foreign, Entry(foreign: 2))
    return words
  }()
}
