import Testing

@testable import SummitExtraction

@Suite struct `The names in a byline` {
  @Test(arguments: [
    ("Ilse Marden", ["Ilse Marden"]),
    ("Ilse Marden in Geneva and Ben Arden", ["Ilse Marden", "Ben Arden"]),
    ("Ilse Marden, Political Editor", ["Ilse Marden"]),
    ("political reporter Ludo van der Kolk", ["Ludo van der Kolk"]),
    ("Staff Reporter", []),
    ("Our Correspondent in Geneva", []),
  ])
  func `are those of people`(byline: String, names: [String]) {
    #expect(BylineNames.names(in: byline, lexicon: Newsroom.lexicon) == names)
  }
}
