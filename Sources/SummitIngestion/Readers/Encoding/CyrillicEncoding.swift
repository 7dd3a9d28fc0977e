/// The encodings that Russian and Ukrainian files are in which do not say so.
enum CyrillicEncoding {
  /// The text in UTF-8, or nil where it is not plainly Cyrillic.
  ///
  /// Of the encodings the one is taken that gives the most of the commonest letters in lower case
  /// amid words; the others give capitals there, or rare letters.
  static func utf8(from bytes: [UInt8]) -> [UInt8]? {
    let sample = Array(bytes.prefix(1 << 16))
    let letters = sample.count { $0 >= 0x80 }
    var best: (name: String, score: Int)?
    for name in ["windows-1251", "koi8-u", "iso-8859-5", "cp866"] {
      guard let text = Charset.utf8(from: sample, in: name) else { continue }
      let score = common(in: text)
      if score > best?.score ?? 0 { best = (name, score) }
    }
    guard let best, best.score * 2 > letters else { return nil }
    return Charset.utf8(from: bytes, in: best.name)
  }

  /// How many letters are among the commonest of Russian and Ukrainian.
  private static func common(in text: [UInt8]) -> Int {
    String(decoding: text, as: UTF8.self).unicodeScalars.count { commonest.contains($0) }
  }

  private static let commonest: Set<Unicode.Scalar> = Set("оеаинтсрвлкмдпуяыі".unicodeScalars)
}
