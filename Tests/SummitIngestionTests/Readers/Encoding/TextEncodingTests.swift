import SummitCoverage
import Testing

@testable import SummitIngestion

@Suite struct `The bytes of a file` {
  @Test func `are UTF-8 with or without a mark`() throws {
    #expect(try read("Vale meets Osei in Türkiye.").text == "Vale meets Osei in Türkiye.")
    #expect(try read("\u{FEFF}Vale meets Osei in Türkiye.").text == "Vale meets Osei in Türkiye.")
  }

  @Test func `are UTF-16 where its mark says so`() throws {
    let units = Array("\u{FEFF}Vale meets Osei in Türkiye 🕊.".utf16)
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [little, big] {
      #expect(
        try ArticleReader().article(from: bytes, name: "a").text == "Vale meets Osei in Türkiye 🕊.")
    }
    #expect(
      problem(of: Array(little.dropLast()))?.message
        == "the UTF-16 text is cut off in a character; save the file as UTF-8")
    #expect(
      problem(of: [0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00])?.message
        == "the UTF-16 text has half a character in it; save the file as UTF-8")
  }

  @Test func `are Windows-1252 where they can be nothing else`() throws {
    let bytes =
      Array("Vale met Osei at the Caf".utf8) + [0xE9, 0x20, 0x93] + Array("Alp".utf8) + [0x94]
    #expect(
      try ArticleReader().article(from: bytes, name: "a").text == "Vale met Osei at the Café “Alp”")
  }

  @Test func `are refused where they are damaged UTF-8`() {
    let message = "is not valid UTF-8; save the file as UTF-8"
    let damaged = Array("Türkiye\nT".utf8) + [0xFC] + Array("rkiye".utf8)
    #expect(
      problem(of: damaged)
        == InputProblem(name: "article.txt", line: 2, message: "the byte at offset 10 \(message)"))
    let cut = Array("They met in T".utf8) + [0xC3]
    #expect(problem(of: cut)?.message == "the byte at offset 13 \(message)")
    let unknown: [UInt8] = [0xE1, 0xE2, 0xFF, 0xE8, 0xFD, 0xE0, 0xF7, 0xFB, 0xE1, 0xFA]
    #expect(problem(of: unknown)?.message == "the byte at offset 0 \(message)")
  }

  @Test func `are UTF-16 without a mark where every other byte is zero`() throws {
    let bytes = "Vale met Osei.".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try ArticleReader().article(from: bytes, name: "a").text == "Vale met Osei.")
  }

  @Test(
    arguments: [
      "cff0e5e7e8e4e5edf220c0edede020c2e5e9eb20e2f1f2f0e5f2e8ebe0f1fc20e220cbe8ede4ece0"
        + "f0eae520f120eff0e5ecfce5f0eeec2e",
      "f0d2c5dac9c4c5ced420e1cecec120f7c5cacc20d7d3d4d2c5d4c9ccc1d3d820d720ecc9cec4cdc1"
        + "d2cbc520d320d0d2c5cdd8c5d2cfcd2e",
      "bfe0d5d7d8d4d5dde220b0ddddd020b2d5d9db20d2e1e2e0d5e2d8dbd0e1ec20d220bbd8ddd4dcd0"
        + "e0dad520e120dfe0d5dcecd5e0dedc2e",
      "8fe0a5a7a8a4a5ade22080adada02082a5a9ab20a2e1e2e0a5e2a8aba0e1ec20a2208ba8ada4aca0"
        + "e0aaa520e120afe0a5aceca5e0aeac2e",
    ])
  func `are Cyrillic where they can be nothing else`(hexadecimal: String) throws {
    #expect(
      try ArticleReader().article(from: bytes(hexadecimal), name: "a").text
        == "Президент Анна Вейл встретилась в Линдмарке с премьером.")
  }

  @Test(
    arguments: [
      (
        "iso-8859-2", "50f865647365646120766ce16479204a69f8ed20486f6cfd", "Předseda vlády Jiří Holý"
      ),
      ("windows-1250", "5072656d69657220a3756b61737a20af616b", "Premier Łukasz Żak"),
      ("iso-8859-9", "43756d6875726261fe6b616efd2049fefd6b", "Cumhurbaşkanı Işık"),
      ("Shift_JIS", "8ef1918a82cd89ef926b82b582bd8142", "首相は会談した。"),
      ("gb2312", "d7dccdb3bed9d0d0c1cbbbe1ccb8a1a3", "总统举行了会谈。"),
      ("euc-kr", "b4ebc5ebb7c9c0cc20c8b8b4e3c7dfb4d92e", "대통령이 회담했다."),
      ("iso-2022-jp", "1b24423c73416a244f3271434c2437243f21231b2842", "首相は会談した。"),
      ("KOI8-U", "fad5d3d4d2a6de20d027d1d4cec9c3c0", "Зустріч п'ятницю"),
      ("ISO-8859-1", "93436166e994", "“Café”"),
    ])
  func `are what the file declares`(charset: String, hexadecimal: String, text: String) throws {
    #expect(
      try TextEncoding.utf8(from: bytes(hexadecimal), declared: charset, name: "a")
        == Array(text.utf8))
  }

  @Test(
    arguments: [
      (
        "5072657a6964656e746b6120736520762070e174656b207365746b616c6120732070f865647365646f7520766c"
          + "e164792c206b746572fd2070f8696a656c2073204a69f8ed6d20486f6cfd6d2e",
        "Prezidentka se v pátek setkala s předsedou vlády, který přijel s Jiřím Holým."
      ),
      (
        "5072657a7964656e7420706f776965647a6961b3612c20bf65206e69652062ea647a6965207369ea207a206e69"
          + "6d2073706f746b61e62e",
        "Prezydent powiedziała, że nie będzie się z nim spotkać."
      ),
    ])
  func `are Central European where that makes words of them`(hexadecimal: String, text: String)
    throws
  {
    #expect(
      String(decoding: try TextEncoding.utf8(from: bytes(hexadecimal), name: "a"), as: UTF8.self)
        == text)
  }

  @Test(
    arguments: [
      "Le café d'été où l'œuvre est née", "El niño de años más",
      "Die Größe für alle und über alles", "They paid £5 – it’s gone.",
    ])
  func `stay Western where that makes words of them`(text: String) throws {
    let bytes = text.unicodeScalars.map { scalar -> UInt8 in
      Windows1252.specials.firstIndex(of: scalar).map { UInt8($0 + 0x80) } ?? UInt8(scalar.value)
    }
    #expect(
      String(decoding: try TextEncoding.utf8(from: bytes, name: "a"), as: UTF8.self) == text)
  }

  @Test func `are UTF-8 whatever the file declares where they are`() throws {
    for charset in ["iso-8859-1", "windows-1251", "nonsense", "utf-8//TRANSLIT", "us-ascii"] {
      let text = Array("Türkiye “met”".utf8)
      #expect(try TextEncoding.utf8(from: text, declared: charset, name: "a") == text)
    }
  }

  @Test func `are composed`() throws {
    #expect(
      Array(try read("Andrej Babis\u{30C} met O\u{308}zgu\u{308}r.").text.unicodeScalars)
        == Array("Andrej Babiš met Özgür.".unicodeScalars))
  }

  @Test func `lose entities to the letters that they stand for`() throws {
    #expect(
      try read("Vale &amp; Osei&rsquo;s caf&eacute; &#8212; &#x201C;AT&T&#148; &bogus; &shy;met.")
        .text
        == "Vale & Osei’s café — “AT&T” &bogus; met.")
  }

  private func bytes(_ hexadecimal: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = hexadecimal[...]
    while let byte = UInt8(rest.prefix(2), radix: 16) {
      bytes.append(byte)
      rest = rest.dropFirst(2)
    }
    return bytes
  }

  @Test func `are refused where they are binary`() {
    let message = "it is binary, not text; save the article as plain text"
    #expect(problem(of: [0x7F, 0x45, 0x4C, 0x46, 0x00])?.message == message)
    #expect(problem(of: [0x01, 0x02, 0x03, 0x41])?.message == message)
  }

  @Test(
    arguments: [[0xFF], [0xE2, 0x80], [0x80], [0xC3, 0xC3, 0xA9], [0xF0, 0x9F, 0x87]] as [[UInt8]])
  func `show their first fault, wherever it stands`(fault: [UInt8]) {
    for place in 0..<20 {
      let before = Array(("é “" + String(repeating: "v", count: place)).utf8)
      #expect(TextEncoding.firstFault(in: before + fault + [0x61]) == before.count)
      #expect(TextEncoding.firstFault(in: before + fault) == before.count)
      #expect(TextEncoding.firstFault(in: before) == nil)
    }
  }

  @Test func `lose what is not printed`() throws {
    let text =
      "Leaders meet\r\n\r\nV\u{AD}ale\u{A0}\u{200B}met \t \u{202E}Osei\u{202C}.\rShe\u{7} left."
    #expect(try read(text).text == "Vale met Osei.\n\nShe left.")
  }
}
