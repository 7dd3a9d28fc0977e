import SummitCoverage
import Testing

@Suite struct `A fingerprint` {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqr"
        + "lmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ])
  func `is the SHA-256 of NIST's examples`(text: String, expected: String) {
    #expect(Fingerprint.sha256(text) == expected)
  }

  @Test func `is the SHA-256 of a million letters`() {
    #expect(
      Fingerprint.sha256([UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000))
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test func `is the same however the bytes come in pieces`() {
    let bytes = (0..<300).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let whole = Fingerprint.sha256(bytes)
    for cut in 0...bytes.count {
      var fingerprint = Fingerprint()
      fingerprint.update(bytes.span.extracting(..<cut))
      fingerprint.update(bytes.span.extracting(cut...))
      #expect(fingerprint.finish() == whole)
    }
  }

  @Test func `tells texts of the same letters in other pieces alike`() {
    var fingerprint = Fingerprint()
    fingerprint.update("Zür")
    fingerprint.update("ich")
    #expect(fingerprint.finish() == Fingerprint.sha256("Zürich"))
  }
}
