/// The lexicon's words, each under a number, found by its bytes in any case.
///
/// An open-addressing table over one buffer of folded bytes: looking a word up makes no String.
struct WordTable: Sendable {
  private var slots: [Int32]
  private var starts: [Int32] = [0, 0]
  private var bytes: [UInt8] = []

  init(capacity: Int) {
    var size = 1024
    while size < capacity * 2 { size *= 2 }
    slots = [Int32](repeating: 0, count: size)
  }

  /// How many words there are; their numbers run from 1.
  var count: Int { starts.count - 2 }

  /// The number of the word, which is added when new.
  mutating func add(_ word: some Collection<UInt8>) -> Word {
    add(FoldedWord(word))
  }

  /// The number of the folded word, which is added when new.
  mutating func add(_ folded: FoldedWord) -> Word {
    let slot = slot(of: folded)
    if slots[slot] != 0 { return Word(number: slots[slot]) }
    bytes.append(contentsOf: folded.bytes)
    return addLast(at: slot)
  }

  /// The number of a word of ASCII letters and hyphens in any case, which is added when new; the hash
  /// is that of its bytes in small letters.
  mutating func add(letters word: Span<UInt8>, hash: UInt64) -> Word {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      if isEqual(letters: word, to: slots[slot]) { return Word(number: slots[slot]) }
      slot = (slot + 1) & mask
    }
    for index in word.indices { bytes.append(word[index] | 0x20) }
    return addLast(at: slot)
  }

  /// The number of a word of ASCII letters and hyphens in any case, or `Word.unknown`.
  func find(letters word: Span<UInt8>) -> Word {
    var hash = FoldedWord.seed
    for index in word.indices { hash = FoldedWord.mixed(hash, word[index] | 0x20) }
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0, !isEqual(letters: word, to: slots[slot]) { slot = (slot + 1) & mask }
    return Word(number: slots[slot])
  }

  private func isEqual(letters word: Span<UInt8>, to number: Int32) -> Bool {
    let start = Int(starts[Int(number)])
    guard Int(starts[Int(number) + 1]) - start == word.count else { return false }
    for index in word.indices where bytes[start + index] != word[index] | 0x20 { return false }
    return true
  }

  /// Gives the bytes that came last a number and the free slot.
  private mutating func addLast(at slot: Int) -> Word {
    starts.append(Int32(bytes.count))
    let number = Int32(starts.count - 2)
    slots[slot] = number
    if count * 2 > slots.count { grow() }
    return Word(number: number)
  }

  /// The number of the folded word, or `Word.unknown`.
  func find(_ word: FoldedWord) -> Word {
    Word(number: slots[slot(of: word)])
  }

  /// The number of the word that the folded text is, or `Word.unknown`.
  func find(_ folded: String) -> Word {
    let text = folded.utf8Span.span
    var hash = FoldedWord.seed
    for index in text.indices { hash = FoldedWord.mixed(hash, text[index]) }
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0, !isEqual(text, to: slots[slot]) { slot = (slot + 1) & mask }
    return Word(number: slots[slot])
  }

  private func isEqual(_ folded: Span<UInt8>, to number: Int32) -> Bool {
    let start = Int(starts[Int(number)])
    guard Int(starts[Int(number) + 1]) - start == folded.count else { return false }
    for index in folded.indices where bytes[start + index] != folded[index] { return false }
    return true
  }

  /// The number of the word that the ASCII letters and digits in the range spell, whose folded bytes
  /// have the hash.
  func find(_ text: [UInt8], _ range: Range<Int>, hash: UInt64) -> Word {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0, !spells(text, range, slots[slot]) { slot = (slot + 1) & mask }
    return Word(number: slots[slot])
  }

  /// The number of the word that the ASCII letters and digits in the range spell.
  func find(_ text: [UInt8], _ range: Range<Int>) -> Word {
    var hash = FoldedWord.seed
    for index in range { hash = FoldedWord.mixed(hash, FoldedWord.lower(text[index])) }
    return find(text, range, hash: hash)
  }

  /// The folded bytes of each word, by its number.
  var texts: [String] {
    (0...count).map { number in
      String(decoding: bytes[Int(starts[number])..<Int(starts[number + 1])], as: UTF8.self)
    }
  }

  private func slot(of word: FoldedWord) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: word.hash) & mask
    while slots[slot] != 0, !isEqual(word, to: slots[slot]) { slot = (slot + 1) & mask }
    return slot
  }

  private func isEqual(_ word: FoldedWord, to number: Int32) -> Bool {
    let start = Int(starts[Int(number)])
    guard Int(starts[Int(number) + 1]) - start == word.bytes.count else { return false }
    for index in word.bytes.indices where bytes[start + index] != word.bytes[index] {
      return false
    }
    return true
  }

  private func spells(_ text: [UInt8], _ range: Range<Int>, _ number: Int32) -> Bool {
    let start = Int(starts[Int(number)])
    guard Int(starts[Int(number) + 1]) - start == range.count else { return false }
    let own = bytes.span.extracting(start..<start + range.count)
    let other = text.span.extracting(range)
    for index in own.indices where own[index] != other[index] {
      if own[index] != FoldedWord.lower(other[index]) { return false }
    }
    return true
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 2)
    for number in 1..<(starts.count - 1) {
      let word = bytes[Int(starts[number])..<Int(starts[number + 1])]
      slots[slot(of: FoldedWord(word))] = Int32(number)
    }
  }
}

/// A word's folded bytes and their hash
/// ([FNV-1a](http://www.isthe.com/chongo/tech/comp/fnv/)), made byte by byte.
struct FoldedWord: Sendable {
  private(set) var bytes: [UInt8] = []
  private(set) var hash = FoldedWord.seed

  /// The hash of no bytes.
  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  init() {
    bytes.reserveCapacity(32)
  }

  init(_ word: some Collection<UInt8>) {
    self.init()
    for byte in word { append(byte) }
  }

  init(_ word: Span<UInt8>) {
    self.init()
    for index in word.indices { append(word[index]) }
  }

  mutating func append(_ byte: UInt8) {
    let lower = Self.lower(byte)
    bytes.append(lower)
    hash = Self.mixed(hash, lower)
  }

  /// The small letter of an ASCII capital, else the byte.
  @inline(__always)
  static func lower(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }

  /// The hash of folded bytes with one more behind them.
  @inline(__always)
  static func mixed(_ hash: UInt64, _ lower: UInt8) -> UInt64 {
    (hash ^ UInt64(lower)) &* 0x100_0000_01b3
  }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    hash = Self.seed
  }
}
