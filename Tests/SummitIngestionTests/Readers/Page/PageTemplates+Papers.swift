/// Pages as large papers, broadcasters and agencies make them.
enum PaperTemplates {
  static let all = [
    PageTemplate(
      "paragraphs that are divisions",
      """
      <div class="nav-wrapper"><ul class="nav-menu"><li>World</li><li>Business</li></ul></div>
      <article class="pg-rail-tall"><div class="l-container"><h1 class="pg-headline">\(Prose.title)</h1>
      <div class="metadata"><p class="metadata__byline"><span class="metadata__byline__author">By Zoë
      Brandt, Lindmark Post</span></p><p class="update-time">Updated 0906 GMT May 2, 2031</p></div>
      <div class="pg-side-of-rail"><section id="body-text" class="zn-body-text">
      <div class="zn-body__paragraph speakable">{1}</div><div class="zn-body__read-all">
      <div class="zn-body__paragraph">{2}</div>
      <div class="el__embedded el__embedded--standard"><div class="el__article--teaseimage"><h3>
      <a href="/x">Why the harbour was closed in the first place</a></h3></div></div>
      <div class="zn-body__paragraph">{3}</div><div class="zn-body__paragraph">{4}</div></div></section>
      </div></div></article><div class="zn-related"><h2>Paid content</h2><ul><li><a>Ten ways to cross
      a strait without getting your feet wet</a></li></ul></div>
      """),
    PageTemplate(
      "parts of the text in columns of their own",
      """
      <main id="site-content"><div><article id="story"><header><h1 data-test-id="headline">
      \(Prose.title)</h1><p id="article-summary">After a winter of silence the neighbours talk.</p>
      </header><section name="articleBody" itemprop="articleBody">
      <div class="css-1 StoryBodyCompanionColumn"><div><p>{1}</p><p>{2}</p></div></div>
      <div><div id="story-ad-1-wrapper" class="ad"><p>Advertisement</p><a>Continue reading the main
      story</a></div></div><div class="css-1 StoryBodyCompanionColumn"><div><p>{3}</p></div></div>
      <div class="css-1 StoryBodyCompanionColumn"><div><p>{4}</p></div></div></section>
      <div class="bottom-of-article"><div><p>Zoë Brandt covers the strait from Lindmark, where she has
      lived since the first ferry. @zoebrandt</p></div></div></article></div></main>
      """),
    PageTemplate(
      "an agency that numbers its paragraphs",
      """
      <div id="main-content"><article><div class="article-header"><h1 data-testid="Heading">
      \(Prose.title)</h1><div class="info-content"><address>By <a rel="author">Zoë Brandt</a></address>
      <time datetime="2031-05-02T07:00:00Z"><span>May 2, 2031</span><span>7:00 AM UTC</span>
      <span>Updated an hour ago</span></time></div></div>
      <div class="article-body__wrapper"><div class="article-body__content">
      <div data-testid="paragraph-0">{1}</div><div data-testid="paragraph-1">{2}</div>
      <div data-testid="promo-box" class="promo-box"><p>The Morning Boat newsletter gives you the news
      of the strait before you leave. Sign up here.</p></div>
      <div data-testid="paragraph-2">{3}</div><div data-testid="paragraph-3">{4}</div>
      <div class="sign-off"><p data-testid="Body">Reporting by Zoë Brandt; Editing by Ida Holm</p></div>
      <p data-testid="Body">Our Standards: <a>The Lindmark Principles.</a></p></div></div></article></div>
      """),
    PageTemplate(
      "blocks of text, lists and links",
      """
      <main role="main"><article><header><h1 id="main-heading">\(Prose.title)</h1></header>
      <div data-component="byline-block"><span>By Zoë Brandt</span></div>
      <figure><div data-component="image-block"><figcaption>The two leaders walked along the harbour
      before their talks began on Friday morning.</figcaption></div></figure>
      <div data-component="text-block"><p><b>{1}</b></p></div>
      <div data-component="text-block"><p>{2}</p></div>
      <div data-component="unordered-list-block"><ul><li><a href="/1">The harbour that two countries
      share</a></li><li><a href="/2">Who is Karl Osei?</a></li></ul></div>
      <h2 data-component="subheadline-block">What was agreed</h2>
      <div data-component="text-block"><p>{3}</p></div>
      <div data-component="unordered-list-block"><ul><li>The ferry sails from April, twice a day.</li>
      <li>Both navies tell each other of their exercises.</li></ul></div>
      <div data-component="text-block"><p>{4}</p></div>
      <section data-component="links-block"><h2>More on this story</h2><ul><li><a href="/3">Ferry talks
      collapse again</a><span>3 January</span></li></ul></section></article></main>
      """,
      text: Prose.paragraphs[..<2] + ["What was agreed", Prose.paragraphs[2]]
        + [
          "- The ferry sails from April, twice a day.",
          "- Both navies tell each other of their exercises.", Prose.paragraphs[3],
        ]),
    PageTemplate(
      "an accelerated mobile page",
      head: #"<link rel="canonical" href="https://post.example/ferry">"#,
      """
      <amp-sidebar id="menu"><p>Choose the sections of the paper that you like to read in the
      morning.</p></amp-sidebar>
      <amp-user-notification><p>We use cookies to make the site work as you expect, and to count
      visits.</p></amp-user-notification>
      <article class="amp-wp-article"><header class="amp-wp-article-header"><h1>\(Prose.title)</h1></header>
      <amp-img src="a.jpg"></amp-img><div class="amp-wp-article-content"><p>{1}</p>
      <amp-ad type="doubleclick"><div placeholder>Advertisement</div></amp-ad><p>{2}</p>
      <amp-accordion><section><h4>Read more</h4><p><a>The closing of the harbour in pictures</a></p>
      </section></amp-accordion><p>{3}</p><p>{4}</p></div></article>
      """),
  ]
}
