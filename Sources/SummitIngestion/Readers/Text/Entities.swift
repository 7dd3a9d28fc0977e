/// The characters that `&amp;`, `&rsquo;`, `&#8217;` and `&#x2019;` stand for, which other programs
/// leave in what they call plain text.
enum Entities {
  /// The character of the entity whose `&` stands there, and how many bytes it takes.
  static func scalar(at start: Int, in text: [UInt8]) -> (Unicode.Scalar, length: Int)? {
    let rest = text[(start + 1)...].prefix(10)
    guard let end = rest.firstIndex(of: UInt8(ascii: ";")), end > start + 1 else { return nil }
    let name = text[(start + 1)..<end]
    guard let scalar = name.first == UInt8(ascii: "#") ? numbered(name.dropFirst()) : named(name)
    else { return nil }
    return (scalar, end + 1 - start)
  }

  private static func named(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    names[String(decoding: name, as: UTF8.self)]
  }

  /// The scalar of this number; 128 to 159 mean what Windows-1252 has there, as browsers read them.
  private static func numbered(_ digits: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let isHex = digits.first.map { $0 | 0x20 } == UInt8(ascii: "x")
    let text = String(decoding: isHex ? digits.dropFirst() : digits, as: UTF8.self)
    guard let value = UInt32(text, radix: isHex ? 16 : 10), value > 0 else { return nil }
    if (0x80...0x9F).contains(value) { return Windows1252.specials[Int(value - 0x80)] }
    return Unicode.Scalar(value)
  }

  /// The entities of HTML 4 that stand in articles: Latin-1 from 160 on, and others by number.
  private static let names: [String: Unicode.Scalar] = {
    let latin = """
      nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn \
      sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave \
      Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml \
      ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN \
      szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave \
      iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc \
      uuml yacute thorn yuml
      """
    var names: [String: Unicode.Scalar] = [
      "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "OElig": "Œ", "oelig": "œ",
      "Scaron": "Š", "scaron": "š", "Zcaron": "Ž", "zcaron": "ž", "Yuml": "Ÿ", "ndash": "–",
      "mdash": "—", "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "ldquo": "“", "rdquo": "”",
      "bdquo": "„", "lsaquo": "‹", "rsaquo": "›", "bull": "•", "hellip": "…", "euro": "€",
      "trade": "™", "ensp": " ", "emsp": " ", "thinsp": " ", "zwnj": "\u{200C}", "zwj": "\u{200D}",
      "lrm": "\u{200E}", "rlm": "\u{200F}", "minus": "−", "prime": "′", "ccaron": "č",
    ]
    for (index, name) in latin.split(separator: " ").enumerated() {
      names[String(name)] = Unicode.Scalar(UInt8(0xA0 + index))
    }
    return names
  }()
}
