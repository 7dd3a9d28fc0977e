import SummitCoverage

/// A line of an article's head that tells of its publication and not of the news: when, by whom,
/// where, for which outlet.
///
///     Lindmark Post | Fri 15 Aug 2025 17.00 BST
///     Published Aug. 15, 2025 | Updated 9:52 p.m. ET
///     by Anna Vale - Northern Wire - Sat 9 Sep 2023 19:40 IST
struct CreditLine {
  /// What happened on a date, in the order in which dates are believed.
  enum Occasion: Int, Comparable {
    case published, firstPublished, updated

    static func < (left: Occasion, right: Occasion) -> Bool { left.rawValue < right.rawValue }
  }

  var dates: [(date: PressDate, occasion: Occasion)] = []
  var byline: Byline?
  var outlet: String?
  /// The agency that it credits in brackets.
  var agency: String?
  /// The place that stands before a date, all in capitals.
  var place: String?
  /// A year that stands apart from the day: "September 14, Juche 112 (2023)".
  var year: Int?

  /// Reads the line; nil where some of it is neither a credit nor a page's furniture.
  init?(_ line: Line, outlets: OutletNames) {
    guard line.bytes.count <= 200, !line.isListItem else { return nil }
    for segment in Self.segments(of: line.bytes) where !read(segment, outlets) { return nil }
    guard !dates.isEmpty || byline != nil || outlet != nil else { return nil }
  }

  private mutating func read(_ bytes: ArraySlice<UInt8>, _ outlets: OutletNames) -> Bool {
    let bytes = Self.withoutAgencies(bytes)
    let text = String(decoding: bytes.collapsed, as: UTF8.self)
    if let source = text.after(anyOf: ["source:", "via:", "agency:", "outlet:"])?.trimmed {
      outlet = outlet ?? outlets.known(source)?.name ?? String(source)
      return true
    }
    if text.after(anyOf: ["editor:", "editing by", "photo:", "photos:"]) != nil { return true }
    if byline == nil, let byline = Byline(text, outlets: outlets) {
      self.byline = byline
      return true
    }
    if let name = outlets.name(of: text) {
      outlet = outlet ?? name
      return true
    }
    return readRest(takingDates(from: bytes), of: text, outlets)
  }

  /// Takes the dates out and gives what is left.
  private mutating func takingDates(from bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest: [UInt8] = []
    var position = bytes.startIndex
    while let date = PressDate.first(in: bytes[position...]) {
      let before = bytes[position..<date.range.lowerBound]
      dates.append((date, Self.occasion(before)))
      rest += before + [0x20]
      position = date.range.upperBound
    }
    guard position > bytes.startIndex else { return bytes }
    return (rest + bytes[position...])[...]
  }

  private static func occasion(_ label: ArraySlice<UInt8>) -> Occasion {
    let words = LineWord.words(of: label)
    if words.contains(where: { $0.kinds.contains(.updating) }) { return .updated }
    return words.contains { $0.kinds.contains(.beginning) } ? .firstPublished : .published
  }

  /// Reads what stands beside a date: times and zones, an outlet, a place, an agency in brackets.
  ///
  /// Where that is the whole text, it is known to be no byline and no outlet.
  private mutating func readRest(
    _ rest: ArraySlice<UInt8>, of whole: String, _ outlets: OutletNames
  ) -> Bool {
    let beside = LineWord.words(of: rest).filter { word in
      if !dates.isEmpty, let year = Int(word.text), (1800...2199).contains(year) {
        self.year = year
      }
      return !word.isMark && !word.startsWithDigit
        && word.kinds.isDisjoint(with: [.time, .dating, .weekday])
        && !(word.isAllCapitals && Vocabulary.zones.contains(word.text))
    }
    guard let first = beside.first, let last = beside.last else { return true }
    if rest[last.range].last == UInt8(ascii: ")"),
      let open = beside.last(where: { rest[$0.range].first == UInt8(ascii: "(") })
    {
      let inner = rest[open.range.lowerBound..<last.range.upperBound].dropFirst().dropLast()
      agency = String(decoding: inner.collapsed, as: UTF8.self)
      return readPlace(beside.filter { $0.range.upperBound <= open.range.lowerBound })
    }
    let between = rest[first.range.lowerBound..<last.range.upperBound].droppingTrailing(" ,;:")
    let text = String(decoding: between.collapsed, as: UTF8.self)
    let isPart = byline != nil || text != whole
    if isPart, let byline = Byline(text, outlets: outlets) {
      self.byline = self.byline ?? byline
    } else if isPart, let name = outlets.name(of: text) {
      outlet = outlet ?? name
    } else if beside.count == 1, first.isAllCapitals, first.text.utf8.count <= 6,
      first.kinds.isDisjoint(with: [.label, .interface])
    {
      outlet = outlet ?? first.text
    } else {
      return readPlace(beside) || Boilerplate.isFurniture(rest)
    }
    return true
  }

  /// Takes capitalised words as a place or a section of the paper; false where they are neither.
  private mutating func readPlace(_ words: [LineWord]) -> Bool {
    guard words.count <= 6, words.allSatisfy(\.isNamePart) else { return false }
    if !words.isEmpty, words.allSatisfy(\.isAllCapitals) {
      place = words.map(\.text).joined(separator: " ")
    }
    return true
  }

  /// "Lindmark Post & Agencies" without its agencies.
  private static func withoutAgencies(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let whole = bytes.droppingTrailing(" ")
    for ending in [" & Agencies", " and Agencies", " and agencies", ", Agencies", " with agencies"]
    where whole.ends(with: ending) {
      return whole.dropLast(ending.utf8.count)
    }
    return bytes
  }

  /// The parts of a line that bars, bullets, dashes or wide gaps part.
  static func segments(of line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var segments: [ArraySlice<UInt8>] = []
    var start = line.startIndex
    var index = start
    while index < line.endIndex {
      let length = partition(
        line[index...], isAfterBlank: index > start && Line.isBlank(line[index - 1]))
      if length > 0 {
        segments.append(line[start..<index])
        start = index + length
      }
      index += max(length, 1)
    }
    segments.append(line[start...])
    return segments.filter { $0.contains { !Line.isBlank($0) } }
  }

  /// How many bytes of what parts a line stand at the front.
  private static func partition(_ rest: ArraySlice<UInt8>, isAfterBlank: Bool) -> Int {
    guard let byte = rest.first else { return 0 }
    switch byte {
    case UInt8(ascii: "|"), 0x09: return 1
    case 0x20: return rest.starts(with: "   ".utf8) ? 3 : 0
    case 0xC2: return rest.starts(with: "·".utf8) ? 2 : 0
    case 0xE2 where rest.starts(with: "•".utf8): return 3
    case 0xE2, UInt8(ascii: "-"):
      guard isAfterBlank else { return 0 }
      for dash in ["- ", "– ", "— ", "-- "] where rest.starts(with: dash.utf8) {
        return dash.utf8.count
      }
      return 0
    default: return 0
    }
  }
}
