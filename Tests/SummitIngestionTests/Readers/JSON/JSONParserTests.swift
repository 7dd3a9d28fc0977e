import Testing

@testable import SummitIngestion

@Suite struct `The parser of JSON` {
  @Test func `reads every kind of value`() throws {
    let text = """
      {"a": [1, -2.5e3, true, false, null, {}], "b": "x\\n\\t\\"\\\\\\/\\b\\f\\r", "c": {"d": []}}
      """
    #expect(
      try value(text)
        == .object([
          member(
            "a",
            .array([.number(1), .number(-2500), .bool(true), .bool(false), .null, .object([])])),
          member("b", .string("x\n\t\"\\/\u{8}\u{C}\r")),
          member("c", .object([member("d", .array([]))])),
        ]))
  }

  @Test(
    arguments: [
      ("\\u00e9", "é"), ("\\ud83d\\udd4a", "🕊"), ("\\ud83d", "\u{FFFD}"),
      ("\\ud83d\\u0041", "\u{FFFD}A"), ("\\udd4a!", "\u{FFFD}!"), ("\\u0000", "\u{0}"),
    ])
  func `reads escaped letters`(escaped: String, letter: String) throws {
    #expect(try value("\"\(escaped)\"") == .string(letter))
  }

  @Test func `takes what common programs write besides`() throws {
    #expect(
      try value("[NaN, Infinity, -Infinity, 1,]") == .array([.null, .null, .null, .number(1)]))
    #expect(try value("{\"a\": \"two\nlines\",}") == .object([member("a", .string("two\nlines"))]))
  }

  @Test(
    arguments: [
      ("", 0), ("[1, 2", 5), ("{\"a\" 1}", 5), ("{a: 1}", 1), ("\"open", 5), ("[1] 2", 4),
      ("nul", 0), ("\"\\x\"", 2), ("\"\\u12\"", 2), ("-", 0), ("1.2.3", 0), ("{\"a\":}", 5),
    ])
  func `says where a text is none`(text: String, offset: Int) {
    #expect(throws: JSONParser.Fault(offset: offset)) { try value(text) }
  }

  @Test func `goes 200 values deep and no deeper`() throws {
    let nested = { (depth: Int) in
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(throws: Never.self) { try value(nested(200)) }
    #expect(throws: JSONParser.Fault(offset: 200)) { try value(nested(100_000)) }
  }

  private func value(_ text: String) throws -> JSONValue {
    try JSONParser.value(of: Array(text.utf8))
  }

  private func member(_ key: String, _ value: JSONValue) -> JSONValue.Member {
    JSONValue.Member(key: key, value: value)
  }
}
