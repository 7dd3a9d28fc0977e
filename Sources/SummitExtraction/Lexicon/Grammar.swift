/// The words that rules ask for by name.
struct Grammar: Sendable {
  let of, the, and, or, to, with, between, that, who, both, s: Word
  let at, `in`, on, from, by, `for`, before, after, against, about, a, an: Word
  let according, neither, not, without, until, since, told, alongside, counterpart: Word
  let two, three, four, leaders, all, `where`, which, whose, joint, no, never, only: Word

  init(_ words: WordTable) {
    func word(_ text: StaticString) -> Word {
      var folded = FoldedWord()
      for byte in "\(text)".utf8 { folded.append(byte) }
      return words.find(folded)
    }
    of = word("of")
    the = word("the")
    and = word("and")
    or = word("or")
    to = word("to")
    with = word("with")
    between = word("between")
    that = word("that")
    who = word("who")
    both = word("both")
    s = word("s")
    at = word("at")
    `in` = word("in")
    on = word("on")
    from = word("from")
    by = word("by")
    `for` = word("for")
    before = word("before")
    after = word("after")
    against = word("against")
    about = word("about")
    a = word("a")
    an = word("an")
    according = word("according")
    neither = word("neither")
    not = word("not")
    without = word("without")
    until = word("until")
    since = word("since")
    told = word("told")
    alongside = word("alongside")
    counterpart = word("counterpart")
    two = word("two")
    three = word("three")
    four = word("four")
    leaders = word("leaders")
    all = word("all")
    `where` = word("where")
    which = word("which")
    whose = word("whose")
    joint = word("joint")
    no = word("no")
    never = word("never")
    only = word("only")
  }
}
