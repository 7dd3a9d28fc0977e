import SummitCoverage
import Testing

@testable import SummitExtraction

/// Sentences with names that stand in no seed, each with everyone whom it names.
@Suite struct `Names that no list has` {
  private static let sentences: [(text: String, people: [String])] = [
    // A title before the name.
    ("Foreign Minister Qverin Oltmarsh landed at dawn.", ["Qverin Oltmarsh"]),
    ("The talks were led by Trade Minister Zbyna Throlle.", ["Zbyna Throlle"]),
    ("Defence Secretary Ondrix Pellam called the plan thin.", ["Ondrix Pellam"]),
    ("Ambassador Yurgo Vantash signed the visitors' book.", ["Yurgo Vantash"]),
    ("They were received by Deputy Prime Minister Ilvo Krastenbeck.", ["Ilvo Krastenbeck"]),
    ("French Finance Minister Thessaly Brancour stayed in Paris.", ["Thessaly Brancour"]),
    ("Former President Gundrel Aspik watched from the gallery.", ["Gundrel Aspik"]),
    ("The Kremlin's spokesman Vlodik Ternakov gave no date.", ["Vlodik Ternakov"]),
    ("Special envoy Pruvo Haskelline carried the letter.", ["Pruvo Haskelline"]),
    ("Police chief Dornal Whitch closed two roads.", ["Dornal Whitch"]),
    ("National Security Adviser Ombeka Siyola took notes.", ["Ombeka Siyola"]),
    ("Vice Foreign Minister Tuo Rengshai summoned the envoy.", ["Tuo Rengshai"]),
    ("US Ambassador to the Philippines Harlo Quint joined them.", ["Harlo Quint"]),
    ("General Skeld Rovanoir briefed the room.", ["Skeld Rovanoir"]),
    ("Governor Lisbeq Tamm cut the ribbon.", ["Lisbeq Tamm"]),
    ("Acting Prime Minister Obrun Keszt will travel.", ["Obrun Keszt"]),
    // An honorific, or several.
    ("Mr Qualterby said nothing on the steps.", ["Qualterby"]),
    ("Mrs Thrupp and Dr Ostrelius shared a car.", ["Thrupp", "Ostrelius"]),
    ("Datuk Seri Zulhafreen Omarik briefed reporters.", ["Zulhafreen Omarik"]),
    ("Sheikh Tarqim bin Ozair met the delegation.", ["Tarqim bin Ozair"]),
    ("Sir Peveril Gaskoyne wrote the report.", ["Peveril Gaskoyne"]),
    // An apposition, an age or a relative clause behind the name.
    ("Qverin Oltmarsh, the foreign minister of Norway, smiled.", ["Qverin Oltmarsh"]),
    ("Zbyna Throlle, 54, has led the ministry since spring.", ["Zbyna Throlle"]),
    ("Ondrix Pellam, who led the delegation, spoke first.", ["Ondrix Pellam"]),
    ("Beside them sat Yurgo Vantash, the Polish ambassador.", ["Yurgo Vantash"]),
    ("Thessaly Brancour (the French finance minister) left early.", ["Thessaly Brancour"]),
    ("Ilvo Krastenbeck, an adviser, carried the folders.", ["Ilvo Krastenbeck"]),
    ("The chief of staff, Pruvo Haskelline, waited outside.", ["Pruvo Haskelline"]),
    ("Norway's prime minister, Gundrel Aspik, flew home.", ["Gundrel Aspik"]),
    ("His deputy, Vlodik Ternakov, took the call.", ["Vlodik Ternakov"]),
    ("Harlo Quint, a spokesman for the ministry, confirmed it.", ["Harlo Quint"]),
    // Kin.
    ("His wife, Oluvette Marnquist, chose the flowers.", ["Oluvette Marnquist"]),
    ("Her husband Brenko Stavell stayed at the hotel.", ["Brenko Stavell"]),
    ("The minister's daughter, Ysolka Trame, came along.", ["Ysolka Trame"]),
    ("Their son Fennimar Dusk speaks four languages.", ["Fennimar Dusk"]),
    // Lists.
    (
      "President Emmanuel Macron, Qverin Oltmarsh and Zbyna Throlle dined.",
      ["Emmanuel Macron", "Qverin Oltmarsh", "Zbyna Throlle"]
    ),
    (
      "Energy Minister Ondrix Pellam and Lisbeq Tamm flew together.",
      ["Ondrix Pellam", "Lisbeq Tamm"]
    ),
    (
      "Ministers Obrun Keszt, Skeld Rovanoir and Harlo Quint signed.",
      ["Obrun Keszt", "Skeld Rovanoir", "Harlo Quint"]
    ),
    (
      "The talks brought together Ursula von der Leyen and Dornal Whitch.",
      ["Ursula von der Leyen", "Dornal Whitch"]
    ),
    // Particles, initials, generations, hyphens, names in the Eastern order.
    ("Trade Minister Ludo van der Krolk spoke.", ["Ludo van der Krolk"]),
    ("Senator Whit R. Orbeck voted no.", ["Whit R. Orbeck"]),
    ("Ambassador Thorne Vexley Jr. was absent.", ["Thorne Vexley Jr."]),
    ("Jovan T. Ruskell testified for an hour.", ["Jovan T. Ruskell"]),
    ("Defence Minister Ri Kwon Thaek attended.", ["Ri Kwon Thaek"]),
    ("Vice Premier Pak Thae Gyong saw them off.", ["Pak Thae Gyong"]),
    ("Minister Oure-Lise Tannhof thanked the hosts.", ["Oure-Lise Tannhof"]),
    ("Foreign Minister Sun Weirong was in Hanoi.", ["Sun Weirong"]),
    // A given name that is known.
    ("Anna Throlle asked the first question.", ["Anna Throlle"]),
    ("They were met by Peter Oltmarsh at the gate.", ["Peter Oltmarsh"]),
    ("Maria Vantash of Amnesty International disagreed.", ["Maria Vantash"]),
    // Whom the article names again.
    ("Minister Zbyna Throlle sat down. Throlle had a cold.", ["Zbyna Throlle"]),
    ("Communications Minister Fehmal Qadrin spoke. Fehmal left at noon.", ["Fehmal Qadrin"]),
    // Capitals that are no one's.
    ("Key points of the plan stayed open.", []),
    ("Power of Siberia 2 was not discussed.", []),
    ("Lake Geneva was calm that morning.", []),
    ("The Hague has asked for an arrest.", []),
    ("Soldiers lined Genghis Khan Square.", []),
    ("WORLD WAR II MEMORY", []),
    ("General Electric declined to comment.", []),
    ("Raisina Hill was closed to traffic.", []),
    ("Vroskel Motors chairman Tarn Quillow agreed.", ["Tarn Quillow"]),
    ("The Vrosk Institute published a paper.", []),
    ("Shares of Quelltron Systems rose.", []),
    ("The Lindqvar Declaration was adopted.", []),
    ("On Thursday the Ostmark Chamber voted.", []),
    ("Next to the Throlle Bridge a crowd gathered.", []),
  ]

  @Test func `stand in no seed`() {
    let unseen = Set(Self.sentences.flatMap(\.people)).filter { name in
      name.split(separator: " ").contains { word in
        Newsroom.lexicon.words.find(Tokenizer.folded(Array(word.utf8)[...])) == .unknown
      }
    }
    #expect(unseen.count >= 12)
    #expect(Self.sentences.count >= 60)
  }

  @Test func `are found from what stands around them`() {
    var (found, named, right) = (0, 0, 0)
    var wrong: [String] = []
    for sentence in Self.sentences {
      let people = Newsroom.reading(sentence.text).roster.members.map(\.name)
      let hits = people.filter(sentence.people.contains).count
      found += people.count
      named += sentence.people.count
      right += hits
      if hits < max(people.count, sentence.people.count) {
        wrong.append("\(sentence.text) \(people)")
      }
    }
    let precision = Double(right) / Double(found)
    let recall = Double(right) / Double(named)
    #expect(precision >= 0.95, "\(wrong.joined(separator: "\n"))")
    #expect(recall >= 0.90, "\(wrong.joined(separator: "\n"))")
  }
}
