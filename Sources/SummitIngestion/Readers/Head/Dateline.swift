import SummitCoverage

/// Where an article was written, when, and by which agency, as its first words tell.
///
///     LINDMARK, Norland, Aug. 15 (Northern Wire) — The leaders met …
///     LINDMARK, August 14. /NW/. The leaders met …
///     Lindmark: The leaders met …
struct Dateline: Equatable {
  /// The places as printed: "LINDMARK, Norland".
  var place: String?
  /// The agency as printed in brackets or between slashes.
  var agency: String?
  var date: PressDate?
  /// Whether more than the shape of a single name speaks for it: capitals, a date or an agency.
  var isCertain: Bool

  /// Reads what stands before the first dash, colon or full stop that ends a dateline.
  init?(opening paragraph: ArraySlice<UInt8>, outlets: OutletNames) {
    let limit = paragraph.prefix(140)
    for index in limit.indices where Mark.mayBegin(with: limit[index]) {
      guard let mark = Mark(at: index, in: paragraph) else { continue }
      if let dateline = Dateline(paragraph[..<index], mark, paragraph[mark.end...], outlets) {
        self = dateline
        return
      }
    }
    return nil
  }

  /// What ends a dateline.
  private struct Mark {
    enum Kind { case dash, colon, stop, bracket }
    let kind: Kind
    let end: Int

    static func mayBegin(with byte: UInt8) -> Bool {
      switch byte {
      case 0xE2, 0x2D, 0x3A, 0x2E: true
      default: false
      }
    }

    init?(at index: Int, in text: ArraySlice<UInt8>) {
      let rest = text[index...]
      let isAfterBlank = index > text.startIndex && Line.isBlank(text[index - 1])
      if rest.starts(with: "—".utf8) || rest.starts(with: "–".utf8) {
        (kind, end) = (.dash, index + 3)
      } else if rest.starts(with: "--".utf8) {
        (kind, end) = (.dash, index + 2)
      } else if rest.starts(with: "- ".utf8), isAfterBlank {
        (kind, end) = (.dash, index + 2)
      } else if rest.starts(with: ": ".utf8) {
        (kind, end) = (.colon, index + 2)
      } else if rest.starts(with: ". ".utf8) {
        (kind, end) = (.stop, index + 2)
      } else {
        return nil
      }
    }
  }

  private init?(
    _ head: ArraySlice<UInt8>, _ mark: Mark, _ rest: ArraySlice<UInt8>, _ outlets: OutletNames
  ) {
    var head = head
    var rest = rest
    agency = Self.bracketed(&head) ?? (mark.kind == .stop ? Self.slashed(&rest) : nil)
    date = Self.date(&head)
    guard let next = rest.first(where: { !Line.isBlank($0) }) else { return nil }
    let words = LineWord.words(of: head)
    guard words.count <= 9, words.allSatisfy(Self.isPlaceWord) else { return nil }
    guard let first = words.first else {
      guard agency != nil, mark.kind != .stop else { return nil }
      isCertain = true
      return
    }
    let place = String(decoding: head.collapsed, as: UTF8.self).trimmed
    let comma = words.firstIndex { head[$0.range].last == UInt8(ascii: ",") }
    let leading = words[...(comma ?? words.count - 1)]
    let isCapital = leading.allSatisfy { $0.isAllCapitals || !$0.startsUppercase }
    if agency == nil, date == nil, let known = outlets.known(place) {
      (agency, isCertain) = (known.name, true)
      return
    }
    guard Self.mayNamePlace(first) else { return nil }
    if agency != nil || date != nil {
      guard mark.kind != .stop || isCapital else { return nil }
      isCertain = true
    } else if mark.kind == .stop {
      guard isCapital, words.allSatisfy(\.isAllCapitals), first.text.utf8.count > 3 else {
        return nil
      }
      isCertain = true
    } else if isCapital, words.count == 1, first.text.utf8.count <= 3 {
      guard mark.kind == .dash else { return nil }
      (agency, isCertain) = (String(place), true)
      return
    } else {
      guard isCapital || leading.count <= 3 && Self.opensSentence(next) else { return nil }
      isCertain = isCapital
    }
    self.place = String(place)
  }

  /// Cuts `(Northern Wire)` off the end, unless it tells a day or is empty.
  private static func bracketed(_ head: inout ArraySlice<UInt8>) -> String? {
    let whole = head.droppingTrailing(" ")
    guard whole.last == UInt8(ascii: ")"), let open = whole.lastIndex(of: UInt8(ascii: "(")),
      whole.endIndex - open <= 44
    else { return nil }
    let inner = whole[(open + 1)..<(whole.endIndex - 1)]
    var words = LineWords(of: inner)
    guard let first = words.next(), first.startsUppercase,
      !first.kinds.contains(.weekday), PressDate.first(in: inner) == nil
    else { return nil }
    head = whole[..<open]
    return String(decoding: inner.collapsed, as: UTF8.self)
  }

  /// Takes `/TASS/.` from the front.
  private static func slashed(_ rest: inout ArraySlice<UInt8>) -> String? {
    guard rest.first == UInt8(ascii: "/"),
      let end = rest.dropFirst().firstIndex(of: UInt8(ascii: "/")), end - rest.startIndex <= 30
    else { return nil }
    let name = rest[(rest.startIndex + 1)..<end]
    rest = rest[(end + 1)...].drop { [0x2E, 0x20, 0x2D].contains($0) }
    return String(decoding: name.collapsed, as: UTF8.self)
  }

  /// Cuts a date or a weekday off the end.
  private static func date(_ head: inout ArraySlice<UInt8>) -> PressDate? {
    head = head.droppingTrailing(" ,")
    let date = PressDate.first(in: head)
    if let date, head[date.range.upperBound...].allSatisfy({ $0 == 0x20 || $0 == 0x2C }) {
      head = head[..<date.range.lowerBound].droppingTrailing(" ,")
    }
    let words = LineWord.words(of: head)
    if words.count > 1, let last = words.last, last.kinds.contains(.weekday) {
      head = head[..<last.range.lowerBound].droppingTrailing(" ,")
    }
    return date
  }

  private static func mayNamePlace(_ word: LineWord) -> Bool {
    word.text.utf8.count > 2
      && word.kinds.isDisjoint(with: [.label, .interface, .weekday, .month])
  }

  private static func isPlaceWord(_ word: LineWord) -> Bool {
    !word.startsWithDigit && (word.isNamePart || word.isMark)
  }

  private static func opensSentence(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || byte == 0x22 || byte == 0xE2
  }
}

extension ArraySlice<UInt8> {
  /// The bytes without those of these ASCII characters at their end.
  func droppingTrailing(_ characters: String) -> ArraySlice<UInt8> {
    var end = endIndex
    while end > startIndex, characters.utf8.contains(self[end - 1]) { end -= 1 }
    return self[..<end]
  }
}
