/// The text with every character that a terminal would obey, or that would turn the direction of
/// what follows, written out: U+001B becomes `\u{1B}`, a line break `\n`.
///
/// Text from articles reaches a terminal, a spreadsheet or a page only through here.
func visible(_ text: String, keepingLineBreaks: Bool = false) -> String {
  guard text.unicodeScalars.contains(where: isDisturbing) else { return text }
  var shown = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\n" where keepingLineBreaks: shown.append(scalar)
    case "\n": shown.append(contentsOf: #"\n"#.unicodeScalars)
    case "\t": shown.append(contentsOf: #"\t"#.unicodeScalars)
    case "\r": shown.append(contentsOf: #"\r"#.unicodeScalars)
    case _ where isDisturbing(scalar):
      let digits = String(scalar.value, radix: 16, uppercase: true)
      shown.append(contentsOf: (#"\u{"# + digits + "}").unicodeScalars)
    default: shown.append(scalar)
    }
  }
  return String(shown)
}

/// Controls of C0 and C1, line and paragraph separators, and those of the bidirectional algorithm.
private func isDisturbing(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
    true
  default: false
  }
}
