/// The words that rules ask for by name.
struct Grammar: Sendable {
  let of, about, the, and, to, with, that, both, at, `in`: Word
  let on, by, `for`, a, an, since, counterpart, joint, no, separate, before: Word
  let from, once, such, each, all, same, other, whom: Word
  let will, wont, shall: Word

  init(_ words: WordTable) {
    func word(_ text: StaticString) -> Word {
      let word = words.find("\(text)")
      // A word that the lexicon lacks is not the unknown word, which many tokens are.
      return word == .unknown ? .absent : word
    }
    of = word("of")
    the = word("the")
    and = word("and")
    to = word("to")
    with = word("with")
    about = word("about")
    that = word("that")
    both = word("both")
    at = word("at")
    `in` = word("in")
    on = word("on")
    by = word("by")
    `for` = word("for")
    a = word("a")
    an = word("an")
    since = word("since")
    counterpart = word("counterpart")
    joint = word("joint")
    no = word("no")
    separate = word("separate")
    before = word("before")
    from = word("from")
    once = word("once")
    such = word("such")
    each = word("each")
    all = word("all")
    same = word("same")
    other = word("other")
    whom = word("whom")
    will = word("will")
    wont = word("won't")
    shall = word("shall")
  }
}
