import Testing

@testable import SummitExtraction

@Suite struct `The nominals of a clause` {
  private func nominal(_ token: Int) -> Nominal { Nominal(range: token..<token + 1) }

  private func tokens(_ nominals: Nominals) -> [Int] { nominals.map(\.range.lowerBound) }

  @Test func `keep their order, however they come`() {
    var nominals = Nominals(nominal(3))
    nominals.append(nominal(5))
    nominals.append(nominal(8))
    nominals.insert(nominal(1), at: 0)
    #expect(tokens(nominals) == [1, 3, 5, 8])
    #expect(tokens(nominals.filter { $0.range.lowerBound > 3 }) == [5, 8])
    nominals.remove(at: 0)
    #expect(tokens(nominals) == [3, 5, 8])
    #expect(tokens(Nominals() + nominals) == [3, 5, 8])
  }

  @Test func `may be none`() {
    let none = Nominals()
    #expect(none.isEmpty && none.first == nil && none.last == nil && tokens(none) == [])
  }
}

@Suite struct `A chain of verbs` {
  @Test func `forgets the first of more than four`() {
    var chain = VerbChain()
    #expect(chain.last == nil)
    for verb in 1...4 { chain.append(verb) }
    #expect(Array(chain) == [1, 2, 3, 4])
    chain.append(5)
    #expect(Array(chain) == [2, 3, 4, 5] && chain.last == 5)
  }
}
