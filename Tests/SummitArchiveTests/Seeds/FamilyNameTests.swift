import Testing

@testable import SummitArchive

@Suite struct `The family name of a spelling` {
  @Test(arguments: [
    ("Volodymyr Zelenskyy", "Volodymyr Zelensky", "Zelensky", "Zelenskyy"),
    ("Muammar al-Qaddafi", "Muammar Gaddafi", "Gaddafi", "al-Qaddafi"),
    ("Ursula von-der-Leyen", "Ursula von der Leyen", "von der Leyen", nil),
    ("Ursula Von der Leyen", "Ursula von der Leyen", "von der Leyen", "Von der Leyen"),
    ("Recep Tayyip Erdoğan", "Recep Tayyip Erdogan", "Erdogan", "Erdoğan"),
    ("Yoon Suk-yeol", "Yoon Suk Yeol", "Yoon", "Yoon"),
    ("Zi Jinping", "Xi Jinping", "Xi", "Zi"),
    ("Pope Francis", "Jorge Mario Bergoglio", "Bergoglio", nil),
    ("Lula", "Luiz Inácio Lula da Silva", "Lula da Silva", nil),
  ])
  func `stands where the main name has it`(
    spelling: String, name: String, family: String, expected: String?
  ) {
    #expect(FamilyName.form(in: spelling, name: name, family: family) == expected)
  }
}
