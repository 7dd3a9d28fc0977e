/// The encodings that Russian and Ukrainian files are in which do not say so.
enum CyrillicEncoding {
  /// The text in UTF-8, or nil where it is not plainly Russian or Ukrainian.
  ///
  /// Of the encodings the one is taken that gives the most of the commonest letters in lower case;
  /// the others give capitals there, or rare letters. Greek and Hebrew files, read so, have no
  /// words.
  static func utf8(from bytes: [UInt8]) -> [UInt8]? {
    let sample = Array(bytes.prefix(1 << 16))
    let letters = sample.count { $0 >= 0x80 }
    var best: (name: String, text: String, score: Int)?
    for name in ["windows-1251", "koi8-u", "iso-8859-5", "cp866"] {
      guard let bytes = Charset.utf8(from: sample, in: name) else { continue }
      let text = String(decoding: bytes, as: UTF8.self)
      let score = text.unicodeScalars.count { commonLetters.contains($0) }
      if score > best?.score ?? 0 { best = (name, text, score) }
    }
    guard let best, best.score * 10 > letters * 7, hasWords(best.text) else { return nil }
    return Charset.utf8(from: bytes, in: best.name)
  }

  /// Whether one word in twenty is among the commonest; of a few words none needs to be.
  private static func hasWords(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }
    return words.count < 8 || words.count { commonWords.contains(String($0)) } * 20 >= words.count
  }

  private static let commonLetters: Set<Unicode.Scalar> = Set("оеаинтсрвлкмдпуяыі".unicodeScalars)

  private static let commonWords: Set<String> = [
    "и", "в", "во", "не", "на", "с", "со", "что", "по", "к", "как", "из", "за", "от", "для", "о",
    "это", "его", "до", "у", "при", "а", "і", "й", "що", "з", "із", "та", "у", "про", "як", "від",
  ]
}
