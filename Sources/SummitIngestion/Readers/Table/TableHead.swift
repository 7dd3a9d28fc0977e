/// The first row of a table, which says what its columns hold.
struct TableHead {
  let separator: UInt8
  let names: [String]
  /// Whether the first line has the names, and not the first article already.
  let hasNames: Bool

  /// The head in the first line, where the names of its columns tell of articles: one of the text
  /// and one more.
  ///
  /// Of the separators the one is taken that parts the most.
  init?(_ line: ArraySlice<UInt8>, separators: String) {
    var best: (separator: UInt8, names: [String])?
    for separator in separators.utf8 where line.contains(separator) {
      var row = TableRow(separator: separator)
      row.append(line)
      let names = row.fields.map { String(decoding: $0, as: UTF8.self) }
      if Self.isTrafilatura(names) {
        (self.separator, self.names, hasNames) = (separator, Self.trafilatura, false)
        return
      }
      guard row.isWhole else { continue }
      if names.count > max(best?.names.count ?? 0, 1) { best = (separator, names) }
    }
    guard let best else { return nil }
    let fields = best.names.compactMap { ArticleField.named($0)?.field }
    guard fields.contains(where: { [.text, .html, .summary].contains($0) }), Set(fields).count > 1
    else { return nil }
    (separator, names) = best
    hasNames = true
  }

  /// The columns of the tables of trafilatura, which do not name them.
  private static let trafilatura = [
    "url", "id", "fingerprint", "hostname", "title", "image", "date", "text", "comments", "license",
    "pagetype",
  ]

  /// Whether the fields begin an article of trafilatura's: an address, and two on a fingerprint.
  private static func isTrafilatura(_ fields: [String]) -> Bool {
    (8...trafilatura.count).contains(fields.count) && fields[0].hasPrefix("http")
      && !fields[2].isEmpty && fields[2].allSatisfy(\.isHexDigit)
  }

  /// Whether the text begins as a table of articles: its first line is short and has no sentence.
  static func format(of text: ArraySlice<UInt8>) -> ArticleFormat? {
    let line = text.prefix { $0 != 0x0A && $0 != 0x0D }
    guard line.count < text.count, line.count <= 4096,
      let head = TableHead(line, separators: ",;\t|"),
      head.names.allSatisfy({ $0.utf8.count <= 40 })
    else { return nil }
    let known = head.names.count { ArticleField.named($0) != nil }
    guard known * 3 >= head.names.count else { return nil }
    return head.separator == 0x09 ? .tsv : .csv
  }
}
