import Testing

@testable import SummitExtraction

@Suite struct `A set of people` {
  @Test func `holds each once, in the order of their numbers, however many there are`() {
    let people = PersonSet([130, 3, 64, 3, 63])
    #expect(Array(people) == [3, 63, 64, 130])
    #expect(people.count == 4)
    #expect(people.contains(130) && !people.contains(131) && !people.contains(700))
    #expect(PersonSet().isEmpty && !people.isEmpty)
  }

  @Test(arguments: [([1, 2], [1, 2, 90]), ([70], [3, 70, 200]), ([], [5])])
  func `lies in a larger one`(part: [Int], whole: [Int]) {
    #expect(PersonSet(part).isSubset(of: PersonSet(whole)))
    #expect(!PersonSet(whole).isSubset(of: PersonSet(part)))
    #expect(PersonSet(whole).isSuperset(of: part))
    #expect(!PersonSet(part).isSuperset(of: whole))
  }

  @Test func `shares with another those of both`() {
    let (one, other) = (PersonSet([1, 70, 140]), PersonSet([2, 70]))
    #expect(Array(one.intersection(other)) == [70])
    #expect(Array(other.intersection(one)) == [70])
    #expect(!one.isDisjoint(with: other))
    #expect(one.isDisjoint(with: PersonSet([2, 71])))
  }
}
