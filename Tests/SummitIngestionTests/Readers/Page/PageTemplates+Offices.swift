/// Pages as governments, their offices and large organizations make them.
enum OfficeTemplates {
  static let all = [
    PageTemplate(
      "a press release in a field",
      """
      <header class="region-header"><nav><ul><li><a>Ministry</a></li><li><a>Press</a></li></ul></nav>
      </header><div class="region region-content"><div class="node node--type-press-release">
      <h1 class="page-title">\(Prose.title)</h1>
      <div class="field field--name-field-date">2 May 2031</div>
      <div class="field field--name-body field--type-text-with-summary field__item"><p>{1}</p><p>{2}</p>
      <p>{3}</p><p>{4}</p></div>
      <div class="field field--name-field-contact"><h3>Press contact</h3><p>Press office of the
      Ministry, Mill Street 4, Lindmark, telephone 555 0100, every day from nine to five.</p></div></div>
      </div><footer><p>The Ministry is not responsible for what other sites say, and says so here.</p>
      </footer>
      """,
      text: Prose.paragraphs),
    PageTemplate(
      "a transcript of a press conference",
      """
      <div class="page"><div class="read__top"><h1 class="entry-title">\(Prose.title)</h1>
      <div class="read__meta"><time datetime="2031-05-02">May 2, 2031</time> <span>Lindmark</span></div>
      </div><div class="read__content"><div class="entry-content e-content read__internal_content">
      <p>{1}</p><p><b>Anna Vale:</b> Thank you all for waiting.</p>
      <p><b>Karl Osei:</b> We had a good talk, and a good lunch.</p><p>{2}</p>
      <p><b>Question:</b> When does the ferry sail?</p><p><b>Karl Osei:</b> In April.</p></div></div>
      <div class="read__tagscol"><ul><li><a>Foreign policy</a></li><li><a>Vale Anna</a></li></ul></div>
      </div>
      """,
      text: [
        Prose.paragraphs[0], "Anna Vale: Thank you all for waiting.",
        "Karl Osei: We had a good talk, and a good lunch.", Prose.paragraphs[1],
        "Question: When does the ferry sail?", "Karl Osei: In April.",
      ]),
    PageTemplate(
      "a joint statement with headings and numbers",
      """
      <div id="content" role="main"><div class="gem-c-title"><span>Policy paper</span>
      <h1>\(Prose.title)</h1></div><div class="metadata-block"><dl><dt>From:</dt><dd><a>Office of the
      President</a></dd><dt>Published</dt><dd>2 May 2031</dd></dl></div>
      <div class="govspeak"><p>{1}</p><h2>Ferry</h2><ol><li><p>The ferry sails from April, twice a day
      and on holidays.</p></li><li><p>Each side pays for its own quay.</p></li></ol>
      <h2>Fishing</h2><p>{2}</p><p>Done at Lindmark.</p></div>
      <div class="print-link"><button>Print this page</button></div>
      <div class="feedback"><p>Is this page useful? Tell us what you were doing when it went wrong.</p>
      </div></div>
      """,
      text: [
        Prose.paragraphs[0], "Ferry",
        "- The ferry sails from April, twice a day and on holidays.",
        "- Each side pays for its own quay.", "Fishing", Prose.paragraphs[1], "Done at Lindmark.",
      ]),
    PageTemplate(
      "text in spans and breaks of a content system",
      """
      <form id="aspnetForm" method="post"><div id="s4-workspace"><div class="ms-webpart-zone">
      <div class="breadcrumb"><a>Home</a> &gt; <a>Media</a></div>
      <div class="article-title"><h2>\(Prose.title)</h2></div>
      <div class="ms-rtestate-field"><div><span style="font-size:12pt">{1}</span></div><div><br></div>
      <div><span style="font-size:12pt">{2}</span></div><div><br></div><div><span>{3}</span><br><br>
      <span>{4}</span></div></div></div></div></form>
      """),
  ]
}
