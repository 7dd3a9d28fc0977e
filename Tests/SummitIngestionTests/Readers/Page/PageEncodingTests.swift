import SummitCoverage
import Testing

@testable import SummitIngestion

@Suite struct `The encoding of a page` {
  private static let western = "Jürgen Holm dined at the “Café du Port” in Malmö on Friday evening."
  private static let russian =
    "Президент Анна Вале приняла в пятницу премьер-министра Карла Осеи в Линдмарке, сообщил её "
    + "пресс-секретарь, и они договорились встретиться снова весной."

  @Test func `is believed where the page names it`() throws {
    #expect(try text(of: Self.western, in: "windows-1252", named: "iso-8859-1") == Self.western)
    #expect(try text(of: Self.russian, in: "windows-1251", named: "windows-1251") == Self.russian)
    #expect(try text(of: Self.russian, in: "koi8-r", named: "KOI8-R") == Self.russian)
    #expect(
      try text(of: Self.russian, in: "iso-8859-5", named: nil, server: "iso-8859-5") == Self.russian
    )
  }

  @Test func `is seen where nobody names it`() throws {
    #expect(try text(of: Self.western, in: "windows-1252", named: nil) == Self.western)
    #expect(try text(of: Self.russian, in: "windows-1251", named: nil) == Self.russian)
  }

  @Test func `is UTF-8 where the bytes are, whatever page and server say`() throws {
    #expect(try text(of: Self.western, in: "utf-8", named: "windows-1252") == Self.western)
    #expect(
      try text(of: Self.russian, in: "utf-8", named: "koi8-r", server: "iso-8859-1") == Self.russian
    )
  }

  @Test func `is UTF-16 by its mark`() throws {
    let page = "\u{FEFF}<html><meta charset='utf-8'><p>\(Self.western)</p></html>"
    let bytes = page.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try read(bytes, nil) == Self.western)
  }

  @Test func `does not matter for a few wrong bytes`() throws {
    var bytes = Array("<meta charset='utf-8'><p>\(Self.western) \(Self.western)</p>".utf8)
    bytes.insert(0xFF, at: 60)
    #expect(try read(bytes, nil).filter { $0 != "\u{FFFD}" } == "\(Self.western) \(Self.western)")
  }

  /// The text of a page of these words in an encoding.
  private func text(
    of words: String, in encoding: String, named charset: String?, server: String? = nil
  ) throws -> String {
    let meta = charset.map { "<meta http-equiv=Content-Type content='text/html; charset=\($0)'>" }
    var bytes = Array("<html><head>\(meta ?? "")</head><body><p>".utf8)
    bytes += try encoding == "utf-8" ? Array(words.utf8) : Self.encoded(words, in: encoding)
    bytes += Array("</p></body></html>".utf8)
    return try read(bytes, server)
  }

  private func read(_ bytes: [UInt8], _ server: String?) throws -> String {
    try PageReader(outlets: OutletNames([])).article(
      from: bytes, name: "page.html", charset: server
    ).text
  }

  /// The words in a one-byte encoding, by what each byte decodes to.
  private static func encoded(_ words: String, in encoding: String) throws -> [UInt8] {
    var bytes: [Unicode.Scalar: UInt8] = [:]
    for byte in UInt8.min...UInt8.max {
      let decoded = Charset.utf8(from: [byte], in: encoding).map {
        String(decoding: $0, as: UTF8.self)
      }
      if let scalar = decoded?.unicodeScalars.first, scalar != "\u{FFFD}" { bytes[scalar] = byte }
    }
    return try words.unicodeScalars.map { try #require(bytes[$0]) }
  }
}
