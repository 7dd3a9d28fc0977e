/// The encodings that Czech, Polish, Hungarian and other files of Central Europe are in which do not
/// say so, and which look like Western ones.
enum CentralEncoding {
  /// The text in UTF-8, where its words make plainer sense so than as the Western text.
  static func utf8(from bytes: [UInt8], insteadOf western: [UInt8]) -> [UInt8]? {
    let sample = Array(bytes.prefix(1 << 14))
    // Quotation marks and dashes are the same in all but ISO 8859-2, which has none.
    guard sample.contains(where: { $0 >= 0xA1 }) else { return nil }
    var best: (name: String?, score: Int) = (nil, score(of: western.prefix(sample.count)))
    for name in ["windows-1250", "iso-8859-2"] {
      guard let text = Charset.utf8(from: sample, in: name) else { continue }
      let score = score(of: text)
      if score > best.score { best = (name, score) }
    }
    return best.name.flatMap { Charset.utf8(from: bytes, in: $0) }
  }

  private static func score(of text: some Sequence<UInt8>) -> Int {
    LanguageRecognition.strength(of: String(decoding: Array(text), as: UTF8.self))
  }
}
