/// The writing systems that languages are told by.
enum WritingSystem: Hashable, Sendable {
  case latin, cyrillic, arabic, han, kana
  /// One that only a single language of the press is written in, by its code.
  case alone(String)

  /// The system that a letter belongs to; nil for what is no letter.
  static func of(_ scalar: UInt32) -> WritingSystem? {
    if scalar < 0x80 { return (0x61...0x7A).contains(scalar | 0x20) ? .latin : nil }
    if scalar < 0x250 { return scalar >= 0xC0 && scalar != 0xD7 && scalar != 0xF7 ? .latin : nil }
    // Quotation marks, dashes and other signs, which texts have most of what is no letter.
    if (0x2000...0x3040).contains(scalar) { return nil }
    return ranges.first { $0.letters.contains(scalar) }?.system
  }

  /// How much of a word one of its signs is: a sign of Chinese is a word of its own.
  var weight: Int {
    switch self {
    case .han, .alone("ko"): 3
    case .kana: 12
    default: 1
    }
  }

  private static let ranges: [(letters: ClosedRange<UInt32>, system: WritingSystem)] = [
    (0x0400...0x052F, .cyrillic), (0x1E00...0x1EFF, .latin), (0x0370...0x03FF, .alone("el")),
    (0x1F00...0x1FFF, .alone("el")), (0x0620...0x06FF, .arabic), (0xFB50...0xFDFF, .arabic),
    (0xFE70...0xFEFC, .arabic), (0x4E00...0x9FFF, .han), (0x3400...0x4DBF, .han),
    (0x3041...0x30FF, .kana), (0xAC00...0xD7A3, .alone("ko")), (0x05D0...0x05EA, .alone("he")),
    (0x0904...0x0963, .alone("hi")), (0x0985...0x09F1, .alone("bn")),
    (0x0A05...0x0A74, .alone("pa")), (0x0A85...0x0AE1, .alone("gu")),
    (0x0B85...0x0BD7, .alone("ta")), (0x0C05...0x0C63, .alone("te")),
    (0x0C85...0x0CE3, .alone("kn")), (0x0D05...0x0D63, .alone("ml")),
    (0x0D85...0x0DF3, .alone("si")), (0x0E01...0x0E4E, .alone("th")),
    (0x0E81...0x0EDD, .alone("lo")), (0x1000...0x104F, .alone("my")),
    (0x10A0...0x10FF, .alone("ka")), (0x0531...0x0587, .alone("hy")),
    (0x1200...0x137C, .alone("am")), (0x1780...0x17D3, .alone("km")),
  ]
}
