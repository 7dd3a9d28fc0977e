/// Reads the code of a language, ISO 639-1, from what files and pages write for it.
enum LanguageCode {
  /// The code in `en-GB`, `en_US`, `eng` or `English`; nil where it is not known.
  static func code(of tag: String) -> String? {
    let name = tag.prefix { !"-_;,. ".contains($0) }.lowercased()
    if name.utf8.count == 2, name.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) { return name }
    return codes[name]
  }

  /// Codes by the three letters of ISO 639-2 and -3, and by the languages' English names.
  private static let codes: [String: String] = {
    let lines = """
      en eng english|fr fra fre french|de deu ger german|es spa spanish|it ita italian
      pt por portuguese|nl nld dut dutch|ru rus russian|uk ukr ukrainian|pl pol polish
      cs ces cze czech|sk slk slo slovak|hu hun hungarian|ro ron rum romanian|bg bul bulgarian
      el ell gre greek|tr tur turkish|sv swe swedish|no nor norwegian|nb nob|da dan danish
      fi fin finnish|et est estonian|lv lav latvian|lt lit lithuanian|sr srp serbian|hr hrv croatian
      sl slv slovene|ar ara arabic|he heb hebrew|fa fas per persian|hi hin hindi|ur urd urdu
      bn ben bengali|ta tam tamil|zh zho chi chinese|ja jpn japanese|ko kor korean|vi vie vietnamese
      th tha thai|id ind indonesian|ms msa may malay|kk kaz kazakh|sw swa swahili|ka kat geo georgian
      hy hye arm armenian|az aze azerbaijani|sq sqi alb albanian|mk mkd mac macedonian|ca cat catalan
      """
    var codes: [String: String] = [:]
    for entry in lines.split(whereSeparator: { $0 == "|" || $0.isNewline }) {
      let names = entry.split(separator: " ")
      for name in names.dropFirst() { codes[String(name)] = names.first.map(String.init) }
    }
    return codes
  }()
}
