import SummitCoverage

/// Makes a lexicon's tables from reference data.
struct LexiconBuilder {
  private let reference: ReferenceData
  private(set) var words: WordTable
  private(set) var phrases: PhraseTrie
  private(set) var abbreviations: Set<Word> = []
  private(set) var flags: [WordFlags] = [[]]
  private(set) var forms = WordLists<VerbForm>()
  private(set) var values: [Int8] = [-1]
  private(set) var classes: [VerbClass] = []
  private(set) var lemmas: [String] = []
  private(set) var genders = GivenNameGenders()
  private(set) var bearers = WordLists<Int32>()
  /// Only abbreviations, so that names are cut as in a text but their hyphens never part them.
  private var cutter = WordTable(capacity: 256)
  private var cutterAbbreviations: Set<Word> = []
  /// The words of the name that was cut last.
  private var sequence: [Word] = []

  init(_ reference: ReferenceData) {
    self.reference = reference
    words = WordTable(capacity: 32_768)
    phrases = PhraseTrie(capacity: 32_768)
  }

  mutating func build() {
    addWords()
    addVerbs()
    addCountries()
    addPeople()
    addBodies()
    addGivenNames()
    for particle in reference.nameParticles { mark(particle, .particle) }
    bearers.finish(wordCount: words.count)
    forms.finish(wordCount: words.count)
    phrases.finish()
  }

  // MARK: Grammar

  private mutating func addWords() {
    for word in reference.words where word.kind == "abbreviation" {
      cutterAbbreviations.insert(cutter.add(word.text.utf8))
      abbreviations.insert(add(FoldedWord(word.text.utf8)))
    }
    for word in reference.words {
      let parts = word.kind.split(separator: "-", maxSplits: 1)
      let value = parts.count == 2 ? Int8(parts[1]) : nil
      let flag = WordFlags.named(value == nil ? Substring(word.kind) : parts[0])
      let kind =
        parts.count == 2 && parts[0] == "event" ? EventKind(rawValue: String(parts[1])) : nil
      cut(word.text)
      if let kind { phrases.add(sequence, .event(kind)) }
      if sequence.count > 1 {
        if kind == nil { phrases.add(sequence, .phrase(flag)) }
        continue
      }
      guard let only = sequence.first, only.number > 0 else { continue }
      flags[Int(only.number)].formUnion(kind == nil ? flag : .event)
      if let value { values[Int(only.number)] = value }
    }
  }

  private mutating func addVerbs() {
    for verb in reference.verbs {
      // The verbs are in order, so that those of several classes stand together.
      if verb.lemma == lemmas.last {
        classes[classes.count - 1].formUnion(.named(verb.kind))
        continue
      }
      classes.append(.named(verb.kind))
      lemmas.append(verb.lemma)
      addForm(verb.lemma, .base)
      addForm(verb.third, .third)
      addForm(verb.past, .past)
      addForm(verb.participle, .participle)
      addForm(verb.gerund, .gerund)
      // "canceled" is American, "cancelled" British.
      if verb.lemma.hasSuffix("l"), verb.past == verb.lemma + "ed" {
        addForm(verb.lemma + "led", .past)
        addForm(verb.lemma + "led", .participle)
        addForm(verb.lemma + "ling", .gerund)
      }
    }
  }

  /// Adds a form of the verb that came last.
  private mutating func addForm(_ spelling: String, _ form: VerbForm.Form) {
    let word = add(spelling)
    flags[Int(word.number)].insert(.verb)
    forms.note(VerbForm(verb: lemmas.count - 1, form: form), of: word)
  }

  // MARK: Names

  private mutating func addCountries() {
    for (index, country) in reference.countries.enumerated() {
      add(country.name, .country(index, .name))
      for name in country.names {
        switch name.kind {
        case .press: add(name.text, .country(index, .name))
        case .adjective: add(name.text, .country(index, .adjective))
        case .demonym: add(name.text, .country(index, .demonym))
        case .metonym: add(name.text, .country(index, .metonym))
        }
      }
    }
  }

  private mutating func addPeople() {
    for (index, person) in reference.people.enumerated() {
      addName(person.name, of: person, index)
      for name in person.names { addName(name, of: person, index) }
      addFamily(person.family)
      for family in person.families { addFamily(family) }
    }
  }

  private mutating func addName(_ name: String, of person: Person, _ index: Int) {
    cut(name)
    guard !sequence.isEmpty else { return }
    for word in sequence { bearers.note(Int32(index), of: word) }
    if sequence.count > 1 || name != person.family { phrases.add(sequence, .person(index)) }
  }

  private mutating func addFamily(_ family: String) {
    cut(family)
    if let last = sequence.last, last.number > 0 {
      flags[Int(last.number)].insert(.familyName)
    }
  }

  private mutating func addBodies() {
    for (index, organization) in reference.organizations.enumerated() {
      add(organization.name, organization.names, .organization(index))
    }
    for (index, office) in reference.offices.enumerated() {
      add(office.title, .office(index))
      for title in office.titles { add(title.text, .office(index)) }
    }
    for (index, place) in reference.places.enumerated() {
      add(place.name, place.names, .place(index))
    }
    for (index, series) in reference.series.enumerated() {
      add(series.name, series.names, .series(index))
    }
    for (index, outlet) in reference.outlets.enumerated() {
      add(outlet.name, outlet.names, .outlet(index))
    }
  }

  private mutating func add(_ name: String, _ others: [String], _ entry: Entry) {
    add(name, entry)
    for other in others { add(other, entry) }
  }

  private mutating func add(_ name: String, _ entry: Entry) {
    cut(name)
    phrases.add(sequence, entry)
  }

  private mutating func addGivenNames() {
    for name in reference.givenNames {
      mark(name.text, .givenName)
      genders.note(name, in: words)
    }
  }

  private mutating func mark(_ text: String, _ flag: WordFlags) {
    cut(text)
    if sequence.count == 1, sequence[0].number > 0 { flags[Int(sequence[0].number)].insert(flag) }
  }

  // MARK: Words

  /// Cuts a name into words as a text is cut; they are in `sequence` then.
  private mutating func cut(_ name: String) {
    if cutPlain(name) { return }
    let bytes = Array(name.utf8)
    let tokens = Tokenizer.tokens(of: bytes, words: cutter, abbreviations: cutterAbbreviations)
    sequence.removeAll(keepingCapacity: true)
    for token in tokens {
      let isLexical = token.kind == .word || token.kind == .number
      let word = bytes[Int(token.start)..<Int(token.end)]
      sequence.append(isLexical ? add(Tokenizer.folded(word)) : Word.mark(token.kind))
    }
  }

  /// Cuts a name of letters, hyphens inside words and spaces, as most are, in which nothing is to be
  /// decided; else false.
  private mutating func cutPlain(_ name: String) -> Bool {
    sequence.removeAll(keepingCapacity: true)
    let bytes = name.utf8Span.span
    var start = 0
    while start < bytes.count {
      if bytes[start] == 0x20 {
        start += 1
      } else if let end = cutPlainWord(bytes, from: start) {
        start = end
      } else {
        return false
      }
    }
    return true
  }

  /// Cuts the word that begins there and gives its end; nil where something is to be decided.
  private mutating func cutPlainWord(_ bytes: Span<UInt8>, from start: Int) -> Int? {
    var (isWide, isAfterHyphen) = (false, false)
    var hash = FoldedWord.Hash()
    var end = start
    while end < bytes.count, bytes[end] != 0x20 {
      let byte = bytes[end]
      switch byte {
      case 0x41...0x5A, 0x61...0x7A: isAfterHyphen = false
      // The letters beyond ASCII of the tokenizer, and the bytes that follow their first ones.
      case 0xC3...0xDF, 0xE1, 0xE3...0xEF, 0x80...0xBF: (isWide, isAfterHyphen) = (true, false)
      case 0x2D where end > start && !isAfterHyphen:
        // Two abbreviations would be two words.
        guard cutter.find(FoldedWord(bytes.extracting(start..<end))) == .unknown else { return nil }
        isAfterHyphen = true
      default: return nil
      }
      // Small letters of ASCII, and hyphens, have this bit.
      hash.append(byte | 0x20)
      end += 1
    }
    if isAfterHyphen { return nil }
    let word = bytes.extracting(start..<end)
    if isWide {
      sequence.append(add(Tokenizer.folded(FoldedWord(word).bytes[...])))
    } else {
      sequence.append(counted(words.add(letters: word, hash: hash)))
    }
    return end
  }

  private mutating func add(_ spelling: String) -> Word {
    sequence.removeAll(keepingCapacity: true)
    let bytes = spelling.utf8Span.span
    if cutPlainWord(bytes, from: 0) == bytes.count, let word = sequence.first { return word }
    return add(FoldedWord(spelling.utf8))
  }

  private mutating func add(_ folded: FoldedWord) -> Word { counted(words.add(folded)) }

  /// The word, of which there is room now to note something.
  private mutating func counted(_ word: Word) -> Word {
    while flags.count <= Int(word.number) {
      flags.append([])
      values.append(-1)
    }
    return word
  }
}
