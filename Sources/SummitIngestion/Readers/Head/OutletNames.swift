import SummitCoverage

/// Knows newspapers, broadcasters and agencies by their names.
///
/// What is in no list may still look like a newspaper's name: capitalised words of which one is
/// "Tribune", "News", "Wire" or the like.
struct OutletNames: Sendable {
  private var outlets: [String: Outlet] = [:]

  init(_ known: [Outlet]) {
    for outlet in known {
      for name in [outlet.name, outlet.domain ?? ""] + outlet.names {
        let key = Self.key(name)
        if !key.isEmpty, outlets[key] == nil { outlets[key] = outlet }
      }
    }
  }

  /// The known outlet of that name, "The" or not.
  func known(_ name: some StringProtocol) -> Outlet? {
    outlets.isEmpty ? nil : outlets[Self.key(name)]
  }

  /// The outlet's common name where it is known, else the name where it looks like an outlet's.
  func name(of text: some StringProtocol) -> String? {
    known(text)?.name ?? (Self.looksLikeOutlet(text) ? String(text) : nil)
  }

  /// The agency that a credit in brackets names, `AP` or `Joint Press Corps-Yonhap`; when nothing
  /// is known of it, as it is printed.
  ///
  /// The paper's own name may be cut short: `(Lindmark)` or `(LP)` in the Lindmark Post.
  func agency(credited credit: some StringProtocol, outlet: String? = nil) -> String {
    if let known = known(credit) { return known.name }
    for part in credit.utf8.split(whereSeparator: "-/,&".utf8.contains).reversed() {
      if let known = known(String(decoding: part, as: UTF8.self)) { return known.name }
    }
    if let outlet {
      let words = outlet.split(separator: " ")
      let initials = words.compactMap(\.first).map(String.init).joined()
      if credit == initials || outlet.hasPrefix(credit + " ") { return outlet }
    }
    return String(credit)
  }

  /// Whether the capitalised words have one in them that newspapers, broadcasters and agencies
  /// call themselves, or are "The" and a name of one or two words.
  static func looksLikeOutlet(_ text: some StringProtocol) -> Bool {
    let bytes = Array(text.utf8)[...]
    guard (2...6).contains(LineWords.count(in: bytes)) else { return false }
    let words = LineWord.words(of: bytes)
    guard let first = words.first, first.startsUppercase,
      words.allSatisfy({ $0.isNamePart && !$0.startsWithDigit && $0.isWhole }),
      !words.allSatisfy({ $0.kinds.contains(.label) })
    else { return false }
    if first.lower == "the" && words.count <= 3 && words.last?.startsUppercase == true {
      return true
    }
    return words.contains { $0.startsUppercase && $0.kinds.contains(.masthead) }
  }

  private static func key(_ name: some StringProtocol) -> String {
    let folded = name.folded
    return folded.hasPrefix("the ") ? String(folded.dropFirst(4)) : folded
  }
}
