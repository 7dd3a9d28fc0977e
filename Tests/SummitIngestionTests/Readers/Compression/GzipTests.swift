import Testing

@testable import SummitIngestion

@Suite struct `A gzip file` {
  private static let story = Array("Vale met Osei in Lindmark.\n".utf8)

  @Test func `is what was packed, whatever it is called and of however many members`() {
    let packed = Gzip.packed(Self.story)
    let text = "Vale met Osei in Lindmark."
    #expect(read(packed) == ["a.txt.gz: \(text)"])
    #expect(read(packed + Gzip.packed(Self.story)) == ["a.txt.gz: \(text)\n\n\(text)"])
    #expect(read(packed + [0, 0, 0, 0]) == ["a.txt.gz: \(text)"])
    #expect(read(Gzip.packed(Array(#"{"text": "Vale came."}"#.utf8))) == ["a.txt.gz: Vale came."])
  }

  @Test func `is refused where it is cut off, damaged or packed twice`() {
    let packed = Gzip.packed(Self.story)
    let again = "copy or fetch the file again"
    for count in [2, 9, 14, 20, packed.count - 1] {
      #expect(
        read(Array(packed.prefix(count)))
          == ["! a.txt.gz: the compressed data is cut off; \(again)"])
    }
    var damaged = packed
    damaged[20] ^= 0xFF
    #expect(
      read(damaged)
        == ["! a.txt.gz: the compressed data is damaged before byte 46; \(again)"])
    #expect(read(Gzip.packed(packed)) == ["! a.txt.gz: it is compressed twice; unpack it once"])
  }

  private func read(_ bytes: [UInt8]) -> [String] {
    summaries(outcomes(of: bytes, name: "a.txt.gz"))
  }
}
