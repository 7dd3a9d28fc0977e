internal import SummitCoverage

extension Article {
  /// Tells the language where the file does not, and corrects it where the text plainly is in
  /// English and is said not to be, or the other way round: templates of pages often say `en`
  /// whatever the article is in.
  mutating func settleLanguage() {
    guard let recognized = LanguageRecognition(of: text) else { return }
    guard let language else {
      self.language = recognized.code
      return
    }
    let isEnglish = language == Self.english
    if recognized.isCertain, isEnglish != (recognized.code == Self.english) {
      self.language = recognized.code
    }
  }
}
