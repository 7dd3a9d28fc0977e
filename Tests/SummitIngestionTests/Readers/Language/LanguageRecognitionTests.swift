import SummitCoverage
import Testing

@testable import SummitIngestion

@Suite struct `The language of an article` {
  /// The same news in each language.
  static let sentences: [(code: String, text: String)] = [
    ("en", "The president and the prime minister met on Friday and agreed to talk again."),
    ("de", "Die Präsidentin und der Ministerpräsident haben sich am Freitag getroffen."),
    ("fr", "La présidente et le premier ministre se sont rencontrés vendredi dans la ville."),
    ("es", "La presidenta y el primer ministro se reunieron el viernes en la ciudad."),
    ("pt", "A presidente e o primeiro-ministro não se encontraram na sexta-feira na cidade."),
    ("it", "La presidente e il primo ministro si sono incontrati venerdì nella città."),
    ("ca", "La presidenta i el primer ministre es van reunir divendres amb els seus equips."),
    ("ro", "Președinta și prim-ministrul s-au întâlnit vineri în oraș pentru discuții."),
    ("nl", "De president en de premier hebben elkaar vrijdag in de stad ontmoet voor overleg."),
    ("af", "Die president en die eerste minister het Vrydag in die stad vir mekaar gesê."),
    ("sv", "Presidenten och statsministern träffades på fredagen och ska inte mötas igen."),
    (
      "da", "Præsidenten og statsministeren mødtes fredag, og de blev ikke enige af hensyn til det."
    ),
    ("no", "Presidenten og statsministeren møttes fredag, og de ble ikke enige etter møtet nå."),
    ("is", "Forsetinn og forsætisráðherrann hittust á föstudag og það var ekki í fyrsta sinn."),
    ("fi", "Presidentti tapasi pääministerin perjantaina, mutta he eivät olleet samaa mieltä."),
    (
      "et",
      "President kohtus reedel peaministriga, kuid nad ei olnud samal arvamusel ja see on kõik."
    ),
    ("lv", "Prezidente piektdien tikās ar premjerministru, bet viņi nav vienojušies par to."),
    ("lt", "Prezidentė penktadienį susitiko su ministru pirmininku, bet jie dėl to nesutarė."),
    ("pl", "Prezydent spotkała się w piątek z premierem, ale nie doszło do porozumienia."),
    ("cs", "Prezidentka se v pátek setkala s premiérem, ale podle něj se nedohodli."),
    ("sk", "Prezidentka sa v piatok stretla s premiérom, ale podľa neho sa nedohodli."),
    (
      "sl",
      "Predsednica se je v petek srečala s premierjem, vendar se nista dogovorila, ker ni bil."
    ),
    ("hr", "Predsjednica se u petak sastala s premijerom, ali se nisu dogovorili jer nije bilo."),
    ("hu", "Az elnök pénteken találkozott a miniszterelnökkel, de nem jutottak egyezségre."),
    ("sq", "Presidentja u takua të premten me kryeministrin, por ata nuk arritën një marrëveshje."),
    ("tr", "Cumhurbaşkanı cuma günü başbakan ile görüştü ama bir anlaşma için çok erken."),
    ("az", "Prezident cümə günü baş nazirlə görüşüb və danışıqların daha çox olduğunu deyib."),
    ("id", "Presiden dan perdana menteri bertemu pada hari Jumat dan tidak akan bertemu lagi."),
    ("vi", "Tổng thống và thủ tướng đã gặp nhau vào thứ Sáu nhưng không đạt được thỏa thuận."),
    ("sw", "Rais na waziri mkuu walikutana siku ya Ijumaa katika mji huo kwa mazungumzo."),
    ("tl", "Ang pangulo at ang punong ministro ay nagkita sa lungsod nitong Biyernes."),
    ("ru", "Президент и премьер-министр встретились в пятницу, но не договорились."),
    ("uk", "Президентка та прем'єр-міністр зустрілися в п'ятницю, але не домовилися."),
    ("be", "Прэзідэнтка і прэм'ер-міністр сустрэліся ў пятніцу, але не дамовіліся."),
    ("bg", "Президентът и министърът се срещнаха в петък, но не се споразумяха."),
    ("sr", "Председница и премијер су се састали у петак, али се нису договорили."),
    ("mk", "Претседателката и премиерот се сретнаа во петокот, но не се договорија."),
    ("kk", "Президент пен премьер-министр жұма күні кездесті және бұл туралы айтты."),
    ("el", "Η πρόεδρος και ο πρωθυπουργός συναντήθηκαν την Παρασκευή."),
    ("ar", "التقى الرئيس رئيس الوزراء يوم الجمعة في المدينة."),
    ("fa", "رئیس جمهور روز جمعه با نخست وزیر در شهر دیدار کرد و این را گفت."),
    ("ur", "صدر اور وزیر اعظم کی ملاقات جمعہ کو شہر میں ہوئی ہے۔"),
    ("he", "הנשיאה וראש הממשלה נפגשו ביום שישי בעיר."),
    ("hi", "राष्ट्रपति और प्रधानमंत्री शुक्रवार को शहर में मिले।"),
    ("bn", "রাষ্ট্রপতি ও প্রধানমন্ত্রী শুক্রবার শহরে দেখা করেন।"),
    ("ta", "ஜனாதிபதியும் பிரதமரும் வெள்ளிக்கிழமை சந்தித்தனர்."),
    ("th", "ประธานาธิบดีและนายกรัฐมนตรีพบกันเมื่อวันศุกร์"),
    ("ka", "პრეზიდენტი და პრემიერ-მინისტრი პარასკევს შეხვდნენ."),
    ("hy", "Նախագահը և վարչապետը հանդիպեցին ուրբաթ օրը։"),
    ("zh", "总统和总理星期五在城里举行了会谈。"), ("ja", "大統領と首相は金曜日に会談した。"),
    ("ko", "대통령과 총리가 금요일에 만났다."),
  ]

  @Test(arguments: sentences.map(\.code))
  func `is told from a sentence`(code: String) throws {
    let sentence = try #require(Self.sentences.first { $0.code == code })
    #expect(LanguageRecognition(of: sentence.text)?.code == code)
  }

  @Test(
    arguments: [
      "Anna Vale, Karl Osei, Jürgen Holm", "Lindmark", "12.08.2025", "", "Osei – Łukasz Żak – Zoë",
    ])
  func `is not told from names`(text: String) {
    #expect(LanguageRecognition(of: text) == nil)
  }

  @Test func `is English whatever it quotes`() {
    let text = """
      "Die Gespräche waren gut," Łukasz Żak told the newspaper «Газета» after the talks, and then \
      he said that the treaty, called "Traité de l'amitié entre les peuples", would be signed in \
      Strasbourg by the end of the year.
      """
    #expect(LanguageRecognition(of: text)?.code == "en")
    #expect(LanguageRecognition(of: text)?.isCertain == true)
  }

  @Test func `is one of which no words are known, where hardly a word is`() {
    let invented = (0..<80).map { "zork\($0 % 7)x blen" }.joined(separator: " ")
    #expect(LanguageRecognition(of: invented)?.code == "und")
    #expect(LanguageRecognition(of: "Ѭѫӂ ѩѭӂ")?.code == "und")
  }

  @Test func `is what the file says, unless the text plainly is English or plainly is not`() {
    let german = repeated("de")
    let english = repeated("en")
    let languages = { (text: String, language: String?) in
      var article = Article(name: "a", language: language, text: text)
      article.settleLanguage()
      return article.language
    }
    #expect(languages(german, "en") == "de")
    #expect(languages(english, "de") == "en")
    #expect(languages(german, "nl") == "nl")
    #expect(languages(english, nil) == "en")
    #expect(languages("Vale – Osei", "fr") == "fr")
    #expect(languages("Vale – Osei", nil) == nil)
  }

  private func repeated(_ code: String) -> String {
    let sentence = Self.sentences.first { $0.code == code }?.text ?? ""
    return Array(repeating: sentence, count: 4).joined(separator: " ")
  }
}
