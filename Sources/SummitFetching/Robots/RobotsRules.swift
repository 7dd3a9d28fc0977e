/// What a site's robots.txt asks of programs that fetch from it.
///
/// ```
/// User-agent: *
/// Disallow: /print/
/// Allow: /print/*.html$
/// ```
///
/// The groups that name the program are taken together; where none does, those for everybody. Of
/// the rules that match a path the longest counts, and of two that are as long the one that allows.
/// <https://www.rfc-editor.org/rfc/rfc9309>
struct RobotsRules: Hashable, Sendable {
  private struct Rule: Hashable {
    var pattern: PathPattern
    var isAllowing: Bool
  }

  private let rules: [Rule]

  /// The rules for a program of this name, in lower case.
  init(_ bytes: [UInt8], for program: String) {
    var own: [Rule]?
    var common: [Rule] = []
    // Whose the rules are that come next.
    var isOwn = false
    var isCommon = false
    var isNaming = false
    for line in Self.lines(bytes) {
      guard let (key, value) = Self.parts(line) else { continue }
      switch key {
      case "user-agent":
        if !isNaming { (isOwn, isCommon) = (false, false) }
        isNaming = true
        let name = Self.productName(value)
        if name == program {
          isOwn = true
          own = own ?? []
        }
        if name == "*" { isCommon = true }
      case "allow", "disallow":
        isNaming = false
        guard let pattern = PathPattern(value) else { continue }
        let rule = Rule(pattern: pattern, isAllowing: key == "allow")
        if isOwn { own?.append(rule) }
        if isCommon { common.append(rule) }
      default: continue
      }
    }
    rules = own ?? common
  }

  /// Whether the path, with its query, may be fetched.
  func allow(_ target: String) -> Bool {
    let path = PathPattern.normalized(target.utf8)
    guard path != Array("/robots.txt".utf8) else { return true }
    var best: Rule?
    for rule in rules where rule.pattern.matches(path) {
      if let best, best.pattern.length > rule.pattern.length { continue }
      if let best, best.pattern.length == rule.pattern.length, best.isAllowing { continue }
      best = rule
    }
    return best?.isAllowing ?? true
  }

  /// The lines, without a byte order mark in front and comments behind.
  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let content = bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...]
    return content.split { $0 == 0x0A || $0 == 0x0D }.map { line in
      line.prefix { $0 != UInt8(ascii: "#") }
    }
  }

  /// The key in lower case, and the value.
  private static func parts(_ line: ArraySlice<UInt8>) -> (key: String, value: String)? {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    func trimmed(_ part: ArraySlice<UInt8>) -> String {
      let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 }
      let start = part.drop(while: isBlank)
      let end = start.lastIndex { !isBlank($0) }.map { start[...$0] } ?? []
      return String(decoding: end, as: UTF8.self)
    }
    return (trimmed(line[..<colon]).lowercased(), trimmed(line[(colon + 1)...]))
  }

  /// The name in "Summitry/1.0", in lower case; `*` for everybody.
  private static func productName(_ value: String) -> String {
    if value.hasPrefix("*") { return "*" }
    return value.lowercased().prefix { $0.isLetter || $0 == "-" || $0 == "_" }.description
  }
}
