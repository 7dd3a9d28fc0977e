/// The words of a message, without what mail programs add to them.
struct MailText {
  /// The text, its flowing lines joined.
  let bytes: [UInt8]

  /// Joins the lines of a text that is declared to flow, and ends at the signature.
  ///
  /// https://www.rfc-editor.org/rfc/rfc3676
  init(_ text: [UInt8], type: MediaType) {
    let isFlowed = type["format"]?.lowercased() == "flowed"
    let deletesSpace = type["delsp"]?.lowercased() == "yes"
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.elementsEqual("-- ".utf8) { break }
      guard isFlowed else {
        result += line
        result.append(0x0A)
        continue
      }
      let words = line.first == 0x20 ? line.dropFirst() : line
      if words.last == 0x20 {
        result += deletesSpace ? words.dropLast() : words
      } else {
        result += words
        result.append(0x0A)
      }
    }
    bytes = result
  }
}
