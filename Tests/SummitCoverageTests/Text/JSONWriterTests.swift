import SummitCoverage
import Testing

@Suite struct `JSON` {
  @Test func `keeps the order of keys, and writes nothing for unknown but null`() {
    var json = JSONWriter()
    json.object { json in
      json.member("name", "Anna Vale")
      json.member("office", nil as String?)
      json.member("minutes", 180)
      json.member("share", 0.5)
      json.member("none", nil as Int?)
      json.member("people", ["Vale", "Osei"]) { $0.value($1) }
      json.member("events", [Int]()) { $0.value($1) }
      json.key("nested")
      json.object { $0.member("a", 1) }
      json.key("yes")
      json.value(true)
    }
    #expect(
      text(json)
        == #"{"name":"Anna Vale","office":null,"minutes":180,"share":0.5,"none":null,"#
        + #""people":["Vale","Osei"],"events":[],"nested":{"a":1},"yes":true}"#)
  }

  @Test(arguments: [
    ("a\"b\\c", #""a\"b\\c""#), ("line\nfeed\ttab\rreturn", #""line\nfeed\ttab\rreturn""#),
    ("\u{0}\u{1b}[31m\u{7f}", #""\u0000\u001b[31m\u007f""#),
    ("\u{202e}\u{2028}", #""\u202e\u2028""#),
    ("Élodie 🇳🇴 東京", #""Élodie 🇳🇴 東京""#),
  ])
  func `escapes what could end a string, break a line or disturb a terminal`(
    value: String, written: String
  ) {
    var json = JSONWriter()
    json.value(value)
    #expect(text(json) == written)
  }

  @Test(arguments: [0.875, 0.5, 0.1, 0.001, 0.999, 0.0, 1.0, 0.1234, -0.5, 12.25, 1e-7, 3e20])
  func `writes the shortest digits that make the number`(value: Double) {
    var json = JSONWriter()
    json.value(value)
    #expect(text(json) == "\(value)")
  }

  @Test(arguments: [0, 7, -7, 10, 1_234_567_890, .max, .min])
  func `writes all digits of a whole number`(value: Int) {
    var json = JSONWriter()
    json.value(value)
    #expect(text(json) == "\(value)")
  }

  @Test func `writes texts that grow, with what is escaped among plain letters`() {
    let long = String(repeating: "Vale met Osei!\n", count: 500)
    var json = JSONWriter()
    json.array { json in
      json.value(long)
      json.value("é\u{85}”")
    }
    let escaped = String(repeating: #"Vale met Osei!\n"#, count: 500)
    #expect(text(json) == "[\"\(escaped)\",\"é\\u0085”\"]")
  }

  @Test func `escapes a mark wherever it stands in a long text`() {
    for place in 0..<40 {
      for (mark, escaped) in [("\"", #"\""#), ("\n", #"\n"#), ("\u{7f}", #"\u007f"#), ("”", "”")] {
        let before = String(repeating: "v", count: place)
        let after = String(repeating: "o", count: 40 - place)
        var json = JSONWriter()
        json.value(before + mark + after)
        #expect(text(json) == "\"\(before)\(escaped)\(after)\"")
      }
    }
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func `has no number that is none`(value: Double) {
    var json = JSONWriter()
    json.value(value)
    #expect(text(json) == "null")
  }

  @Test func `is one object a line`() {
    var json = JSONWriter()
    for number in 1...2 {
      json.object { $0.member("n", number) }
      json.newline()
    }
    #expect(text(json) == "{\"n\":1}\n{\"n\":2}\n")
    json.removeAll()
    #expect(json.bytes.isEmpty)
  }

  private func text(_ json: JSONWriter) -> String { String(decoding: json.bytes, as: UTF8.self) }
}
