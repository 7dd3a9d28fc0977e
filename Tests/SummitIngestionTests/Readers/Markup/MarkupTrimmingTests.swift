import Testing

@testable import SummitIngestion

@Suite struct `What goes from a page before it is parsed` {
  @Test(arguments: [
    ("a<script>if (a</b) {}</script>b", "a<script></script>b"),
    ("a<SCRIPT SRC=x>1</Script >b", "a<SCRIPT SRC=x></Script >b"),
    ("<style>p > a {}</style>", "<style></style>"),
    ("<svg viewBox=0><title>Ship</title><path d='M0'/></svg>!", "<svg viewBox=0></svg>!"),
    ("<!-- <p>gone</p> -->here<!---->", "here"),
    ("nul\0nul", "nul nul"),
    ("<!doctype html><p>x", "<!doctype html><p>x"),
    ("<section>s</section>", "<section>s</section>"),
  ])
  func `are scripts, styles, drawings and comments`(page: String, rest: String) {
    #expect(trimmed(page) == rest)
  }

  @Test(arguments: [
    "<script type='application/ld+json'>{\"a\": 1}</script>", "<script>never closed",
    "<!-- never closed", "<style", "<s>struck</s>", "a < b",
  ])
  func `is nothing of this`(page: String) {
    #expect(trimmed(page) == page)
  }

  private func trimmed(_ page: String) -> String {
    String(decoding: MarkupTrimming(Array(page.utf8)).bytes, as: UTF8.self)
  }
}
