/// The name of an element or attribute, as a number that compares at once.
struct MarkupName: Hashable, Sendable {
  let rawValue: UInt16

  /// What stands for a name where there is none: a text.
  static let text = MarkupName(rawValue: 0)
}

/// The names of one document: those of HTML, which have the same number everywhere, and its own.
struct MarkupNames: Sendable {
  private struct Key: Hashable {
    let name: String
    let namespace: String?
  }

  private var own: [Key] = []
  private var numbers: [Key: MarkupName] = [:]

  subscript(name: MarkupName) -> String {
    let number = Int(name.rawValue)
    return number < Self.common.count ? Self.common[number] : own[number - Self.common.count].name
  }

  func namespace(of name: MarkupName) -> String? {
    let number = Int(name.rawValue) - Self.common.count
    return number < 0 ? nil : own[number].namespace
  }

  /// The number of a name, whatever its namespace; nil where the document has no such name.
  func known(_ name: String) -> MarkupName? {
    Self.commonNumbers[name] ?? numbers[Key(name: name, namespace: nil)]
      ?? own.firstIndex { $0.name == name }.map {
        MarkupName(rawValue: UInt16($0 + Self.common.count))
      }
  }

  /// The number of a name, a new one if need be; a document of 60,000 names has no more.
  mutating func number(_ name: String, namespace: String? = nil) -> MarkupName {
    if namespace == nil, let number = Self.commonNumbers[name] { return number }
    let key = Key(name: name, namespace: namespace)
    if let number = numbers[key] { return number }
    guard own.count < 60_000 else { return .other }
    let number = MarkupName(rawValue: UInt16(Self.common.count + own.count))
    own.append(key)
    numbers[key] = number
    return number
  }

  private static let commonNumbers = Dictionary(
    uniqueKeysWithValues: zip(common, (0...).lazy.map { MarkupName(rawValue: $0) }))
}
