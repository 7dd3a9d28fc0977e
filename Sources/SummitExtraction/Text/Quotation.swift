/// The words between a pair of quotation marks.
///
/// A mark without its partner spoils no more than its paragraph: an opening one runs to the end of
/// the paragraph where the next paragraph opens with another one (a quotation of several
/// paragraphs), or where nothing else in the paragraph closes it; a closing one alone is left out.
struct Quotation: Hashable, Sendable {
  /// The tokens between the marks.
  var content: Range<Int>
  /// The tokens with the marks.
  var marked: Range<Int>
  /// Whether no mark closes it, as in all but the last paragraph of a long quotation.
  var isOpenEnded: Bool

  /// The quotations of a text, in order.
  static func all(in tokens: [Token]) -> [Quotation] {
    var quotations: [Quotation] = []
    var start = 0
    for index in tokens.indices {
      let isLast = index + 1 == tokens.count
      guard isLast || tokens[index + 1].shape.contains(.beginsParagraph) else { continue }
      quotations += paragraph(tokens, start..<index + 1)
      start = index + 1
    }
    return quotations
  }

  private static func paragraph(_ tokens: [Token], _ paragraph: Range<Int>) -> [Quotation] {
    var quotations: [Quotation] = []
    var opening: Int?
    var nested = 0
    for index in paragraph where isQuotationMark(tokens[index]) {
      switch role(of: tokens, index, in: paragraph, isOpen: opening != nil) {
      case .opens:
        if let open = opening {
          let isInside =
            isSingle(tokens[index]) || !isSingle(tokens[open])
            || closesSingle(tokens, behind: index, in: paragraph)
          if isInside {
            nested += 1
          } else {
            opening = index
          }
        } else {
          opening = index
        }
      case .closes:
        guard let open = opening else { continue }
        if nested > 0, isSingle(tokens[index]) != isSingle(tokens[open]) {
          nested -= 1
          continue
        }
        guard isSingle(tokens[index]) == isSingle(tokens[open]) else { continue }
        if open + 1 < index {
          quotations.append(
            Quotation(content: open + 1..<index, marked: open..<index + 1, isOpenEnded: false))
        }
        opening = nil
        nested = 0
      case .neither:
        continue
      }
    }
    // A single mark that never closes is an apostrophe; a double one runs to the paragraph's end.
    if let open = opening, !isSingle(tokens[open]), open + 1 < paragraph.upperBound {
      quotations.append(
        Quotation(
          content: open + 1..<paragraph.upperBound, marked: open..<paragraph.upperBound,
          isOpenEnded: true))
    }
    return quotations
  }

  /// Whether a single mark closes behind the double quotation that opens at the token, so that
  /// this one stands inside another: "‘He said “yes” to me,’ Vale said".
  private static func closesSingle(
    _ tokens: [Token], behind index: Int, in paragraph: Range<Int>
  ) -> Bool {
    let rest = index + 1..<paragraph.upperBound
    let close = rest.first { tokens[$0].kind == .closeQuote && !isSingle(tokens[$0]) }
    guard let close else { return false }
    let next = (close + 1..<paragraph.upperBound).first { isQuotationMark(tokens[$0]) }
    return next.map { tokens[$0].kind == .closeQuote && isSingle(tokens[$0]) } ?? false
  }

  private static func isQuotationMark(_ token: Token) -> Bool {
    switch token.kind {
    case .openQuote, .closeQuote, .straightQuote: true
    default: false
    }
  }

  private enum Role { case opens, closes, neither }

  private static func role(
    of tokens: [Token], _ index: Int, in paragraph: Range<Int>, isOpen: Bool
  ) -> Role {
    let token = tokens[index]
    switch token.kind {
    case .openQuote: return .opens
    case .closeQuote: return .closes
    case .straightQuote:
      let followsSpace = token.shape.contains(.spaced) || index == paragraph.lowerBound
      let next = index + 1
      let touchesNext =
        next < paragraph.upperBound && !tokens[next].shape.contains(.spaced)
        && (tokens[next].kind == .word || tokens[next].kind == .number)
      if isOpen { return .closes }
      return touchesNext || followsSpace ? .opens : .neither
    default: return .neither
    }
  }

  private static func isSingle(_ token: Token) -> Bool {
    token.shape.contains(.single)
  }
}
