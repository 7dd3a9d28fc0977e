import SummitCoverage

/// Parts words that lost the space between them: "Bidenwill", "eveningKim", "Kim Jong Unmet".
///
/// A word is parted only when the lexicon does not know it and knows both halves: a name and a form
/// of a verb, or a small word and one that begins with a capital inside.
struct GluedWords {
  let bytes: [UInt8]
  let lexicon: Lexicon

  func parted(_ tokens: [Token]) -> [Token] {
    let first = tokens.indices.first {
      mayBeGlued(tokens[$0]) && cut(tokens[$0], after: tokens[..<$0]) != nil
    }
    // Few texts have such a word.
    guard let first else { return tokens }
    var parted = Array(tokens[..<first])
    for token in tokens[first...] {
      if mayBeGlued(token), let cut = cut(token, after: parted[...]) {
        let (head, tail) = halves(token, at: cut)
        // "eveningKim", then "Unmet" behind "Kim Jong": each half may be known only by now.
        parted.append(head)
        parted.append(tail)
      } else {
        parted.append(token)
      }
    }
    return parted
  }

  private func mayBeGlued(_ token: Token) -> Bool {
    token.word == .unknown && token.kind == .word && token.end - token.start >= 5
  }

  /// The byte at which the word is two.
  private func cut(_ token: Token, after before: ArraySlice<Token>) -> Int? {
    let start = Int(token.start)
    let end = Int(token.end)
    guard bytes[start..<end].allSatisfy(isLetter) else { return nil }
    if let inner = (start + 2..<end - 1).first(where: { isCapital(bytes[$0]) }) {
      let isOnly = !bytes[start + 1..<end].contains { isCapital($0) && $0 != bytes[inner] }
      return isOnly && !isCapital(bytes[start]) && lexicon.flags(word(start..<inner)) != []
        && word(inner..<end) != .unknown ? inner : nil
    }
    guard token.isCapitalized, !token.shape.contains(.allCapitals) else { return nil }
    var hash = FoldedWord.seed
    for cut in start..<end - 2 {
      if cut >= start + 2, case let first = lexicon.words.find(bytes, start..<cut, hash: hash),
        first != .unknown, parts(first, start..<cut, from: cut..<end, after: before)
      {
        return cut
      }
      hash = FoldedWord.mixed(hash, FoldedWord.lower(bytes[cut]))
    }
    return nil
  }

  /// Whether the known word at the front is a name and the rest goes on behind it.
  private func parts(
    _ first: Word, _ head: Range<Int>, from tail: Range<Int>, after before: ArraySlice<Token>
  ) -> Bool {
    if completesName(first, after: before) { return isGoingOn(word(tail), tail) }
    return head.count >= 4 && tail.count >= 3 && lexicon.flags(first).contains(.familyName)
      && isPredicate(word(tail))
  }

  /// Whether the word is the last of a name whose other words stand before it.
  private func completesName(_ word: Word, after before: ArraySlice<Token>) -> Bool {
    guard before.last?.isCapitalized ?? false else { return false }
    for length in 1...2 where before.count >= length {
      var trial = Array(before.suffix(length))
      guard trial.allSatisfy(\.isCapitalized), var last = trial.last else { continue }
      last.word = word
      last.shape.remove(.beginsLine)
      trial.append(last)
      let isName = lexicon.phrases.matches(trial, at: 0).contains { match in
        match.length == trial.count
          && match.entries.contains { if case .person = $0 { true } else { false } }
      }
      if isName { return true }
    }
    return false
  }

  /// A finite verb, as behind a subject.
  private func isPredicate(_ word: Word) -> Bool {
    if !lexicon.flags(word).isDisjoint(with: [.be, .have, .modal]) { return true }
    return lexicon.verbForms(word).contains { $0.form == .past || $0.form == .third }
  }

  /// Any word that may stand behind a name, an adverb not excepted.
  private func isGoingOn(_ word: Word, _ range: Range<Int>) -> Bool {
    if isPredicate(word) { return true }
    if !lexicon.flags(word).isDisjoint(with: WordFlags.closed.union(.adverb)) { return true }
    return range.count > 4 && bytes[range.upperBound - 1] == 0x79
      && bytes[range.upperBound - 2] == 0x6C
  }

  private func word(_ range: Range<Int>) -> Word {
    lexicon.words.find(bytes, range)
  }

  private func halves(_ token: Token, at cut: Int) -> (Token, Token) {
    var (head, tail) = (token, token)
    let width = Int32(cut) - token.start
    head.end = Int32(cut)
    head.scalarEnd = token.scalarStart + width
    head.word = word(Int(token.start)..<cut)
    tail.start = Int32(cut)
    tail.scalarStart = head.scalarEnd
    tail.word = word(cut..<Int(token.end))
    tail.shape = isCapital(bytes[cut]) ? [.spaced, .capitalized] : [.spaced]
    return (head, tail)
  }

  private func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

  private func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A && byte < 0x80
  }
}
