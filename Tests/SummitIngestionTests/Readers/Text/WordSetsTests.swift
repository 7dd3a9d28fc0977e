import Testing

@testable import SummitIngestion

@Suite struct `The sets of words` {
  @Test func `keep every set of a word, and none of a word that is unknown`() {
    var sets = WordSets(capacity: 4)
    sets.add(number("lake"), to: 1)
    sets.add(number("lake"), to: 4)
    sets.add(number("house"), to: 2)
    sets.add(number("talks"), to: 8)
    #expect(["lake", "house", "talks", "steps"].map { sets[number($0)] } == [5, 2, 8, 0])
  }

  @Test func `refuse a word for which there is no room`() async {
    await #expect(processExitsWith: .failure) {
      var sets = WordSets(capacity: 2)
      sets.add(WordNumber(), to: 1)
      var other = WordNumber()
      other.add(1)
      sets.add(other, to: 1)
    }
  }

  private func number(_ word: String) -> WordNumber {
    var number = WordNumber()
    for byte in word.utf8 { number.add(UInt32(byte)) }
    return number
  }
}
