import SummitCoverage
import Testing

@Suite struct `Folding` {
  @Test(arguments: [
    ("Recep Tayyip Erdoğan", "recep tayyip erdogan"),
    ("ERDOĞAN,  Recep-Tayyip", "erdogan recep tayyip"),
    ("Volodymyr Zelenskyy", "volodymyr zelenskyy"), ("O’Hara O'Hara", "ohara ohara"),
    ("Straße Æbelø Þór", "strasse aebelo thor"), ("Nguyễn Phú Trọng", "nguyen phu trong"),
    ("e\u{301}", "e"), ("Путин", "путин"), ("習近平", "習近平"), ("80th", "80th"),
    ("U.S.", "u s"), (" — ", ""), ("", ""),
  ])
  func `writes names as they are compared`(text: String, folded: String) {
    #expect(text.folded == folded)
    #expect(text.folded.folded == folded)
  }
}
