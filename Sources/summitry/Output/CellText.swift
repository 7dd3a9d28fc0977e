import SummitQueries

extension Cell {
  /// The value as a reader reads it; unknown ones are empty.
  ///
  /// Words that were searched for stand between the two marks, which text from articles never
  /// holds once it is ``visible``.
  func forReaders(_ mark: (opening: String, closing: String)) -> String {
    switch self {
    case .unknown: ""
    case .text(let text): visible(text)
    case .term(let term): visible(term.split(separator: "_").joined(separator: " "))
    case .integer(let number): String(number)
    case .real(let number): rounded(number)
    case .duration(let minutes): hoursAndMinutes(minutes)
    case .list(let texts): visible(texts.joined(separator: ", "))
    case .marked(let stretches):
      stretches.map {
        $0.isMarked ? mark.opening + visible($0.text) + mark.closing : visible($0.text)
      }.joined()
    }
  }

  /// The value as a program reads it from a text file.
  var forPrograms: String {
    switch self {
    case .unknown: ""
    case .text(let text), .term(let text): text
    case .integer(let number), .duration(let number): String(number)
    case .real(let number): "\(number)"
    case .list(let texts): texts.joined(separator: "; ")
    case .marked(let stretches): stretches.map(\.text).joined()
    }
  }

  /// Whether it holds words rather than a number.
  var isText: Bool {
    switch self {
    case .integer, .real, .duration, .unknown: false
    case .text, .term, .list, .marked: true
    }
  }
}

extension SupportingSentence {
  /// Who printed it when: "Harbour Gazette, 2025-08-16", "Coast Echo, 2025-08-16, a reprint".
  var origin: String {
    [outlet ?? "article \(articleID)", published, duplicateOf == nil ? nil : "a reprint"]
      .compactMap(\.self).joined(separator: ", ")
  }
}

/// Minutes as people write them: "3 h", "2 h 45 min", "45 min".
func hoursAndMinutes(_ minutes: Int) -> String {
  let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
  let parts = [hours > 0 ? "\(hours) h" : nil, rest > 0 || hours == 0 ? "\(rest) min" : nil]
  return parts.compactMap(\.self).joined(separator: " ")
}

/// A number with at most two digits after the point.
private func rounded(_ number: Double) -> String {
  guard number.magnitude < 1e15 else { return "\(number)" }
  let text = "\((number * 100).rounded() / 100)"
  return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}
