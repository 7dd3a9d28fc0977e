import SummitCoverage
import Testing

@Suite struct `Eight bytes at once` {
  @Test func `are asked about as each of them would be`() {
    for value in UInt8.min...UInt8.max {
      for place in 0..<8 {
        var bytes = Array("Lindmark".utf8)
        bytes[place] = value
        let eight = EightBytes(bytes.span, at: 0)
        #expect(eight.areASCII == bytes.allSatisfy { $0 < 0x80 })
        #expect(eight.haveControl == bytes.contains { $0 < 0x20 })
        #expect(eight.have(0x22) == bytes.contains(0x22))
        #expect(eight.have(0x7F) == bytes.contains(0x7F))
      }
    }
  }

  @Test(arguments: [
    ("a  b c d", true), ("a b c  d", true), ("a b c d ", false), ("abcdefgh", false),
  ])
  func `show a byte that stands twice in a row`(text: String, repeats: Bool) {
    let eight = EightBytes(text.utf8.span, at: 0)
    #expect(eight.mayRepeat(0x20) == repeats)
  }

  @Test func `lead to the first place of a byte, wherever it stands`() {
    for place in 0..<30 {
      var bytes = [UInt8](repeating: 0x61, count: 30)
      bytes[place] = 0x0A
      let found = [0, place, place + 1].map { bytes.span.firstIndex(of: 0x0A, from: $0) }
      #expect(found == [place, place, nil])
    }
  }
}
