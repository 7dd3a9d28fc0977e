/// Pages as the common programs for blogs and small papers make them.
enum BlogTemplates {
  static let all = [
    PageTemplate(
      "WordPress",
      """
      <div id="page" class="hfeed site"><header id="masthead" class="site-header">
      <p class="site-description">News from both sides of the strait since 1911, every morning.</p>
      <nav id="site-navigation"><ul class="menu"><li><a href="/">Home</a></li>
      <li><a href="/world">World</a></li></ul></nav></header>
      <div id="primary" class="content-area"><main id="main" class="site-main">
      <article id="post-7" class="post-7 post type-post category-world has-post-thumbnail hentry">
      <header class="entry-header"><h1 class="entry-title">\(Prose.title)</h1>
      <div class="entry-meta"><span class="posted-on"><time class="entry-date published"
      datetime="2031-05-02T09:00:00+02:00">May 2, 2031</time></span><span class="byline"> by
      <span class="author vcard"><a rel="author" href="/author/zb">Zoë Brandt</a></span></span></div>
      </header><div class="entry-content"><figure class="wp-caption"><img src="a.jpg">
      <figcaption class="wp-caption-text">The mill at Lindmark, seen from the harbour wall on the day
      that the guests came.</figcaption></figure><p>{1}</p><p>{2}</p>
      <div class="sharedaddy sd-sharing-enabled"><h3>Share this:</h3><ul><li><a>Facebook</a></li></ul>
      </div><blockquote><p>{3}</p></blockquote><p>{4}</p>
      <div id="jp-relatedposts" class="jp-relatedposts"><h3><em>Related</em></h3>
      <p><a href="/a">The day on which the harbour was closed, told by those who saw it</a></p></div>
      </div><footer class="entry-footer"><span class="cat-links">Posted in <a>World</a></span></footer>
      </article><nav class="navigation post-navigation"><a rel="prev">The older post</a></nav>
      <div id="comments" class="comments-area"><h2>2 thoughts on “\(Prose.title)”</h2>
      <ol class="comment-list"><li class="comment"><p>I have waited for this boat for eleven years,
      and I will believe it when it carries me across.</p></li></ol></div></main></div>
      <aside id="secondary" class="widget-area"><section class="widget"><h2>About us</h2>
      <p>We are a small paper with a large harbour, and we write about both of them.</p></section>
      </aside></div>
      """),
    PageTemplate(
      "Blogger, with line breaks for paragraphs",
      """
      <div class="header-outer"><h1 class="title"><a href="/">Notes from the strait</a></h1></div>
      <div class="post-outer"><div class="post hentry uncustomized-post-template">
      <h3 class="post-title entry-title">\(Prose.title)</h3>
      <div class="post-body entry-content" id="post-body-1"><div dir="ltr">{1}<br><br>{2}<br /><br />
      <i>{3}</i><br><br>{4}</div></div>
      <div class="post-footer">Posted by <span class="post-author vcard">Zoë Brandt</span> at
      <a class="timestamp-link" href="/x"><abbr class="published" title="2031-05-02T09:00:00+02:00">09:00
      </abbr></a> <span class="post-labels">Labels: <a>ferry</a></span></div></div></div>
      <div class="sidebar"><div class="widget BlogArchive"><h2>Blog Archive</h2><ul><li><a>2031</a> (12)
      </li></ul></div></div>
      """),
    PageTemplate(
      "a newsletter of one column in sections",
      """
      <div class="single-post-container"><div class="container"><article class="newsletter-post post">
      <div class="post-header"><h1 class="post-title">\(Prose.title)</h1>
      <h3 class="subtitle">A note on four hours in a mill</h3></div>
      <div class="available-content"><div class="body markup"><p>{1}</p>
      <div class="subscription-widget-wrap"><div class="subscription-widget"><p>Thanks for reading!
      Subscribe for free to receive new posts and support my work.</p></div></div>
      <p>{2}</p><p><span>{3}</span></p><div><hr></div><p>{4}</p></div></div>
      <div class="post-footer"><a class="button">Share</a></div></article></div></div>
      """),
    PageTemplate(
      "a page of tables and fonts",
      """
      <table width="100%"><tr><td bgcolor="#cccccc"><a href="/">Home</a> | <a href="/n">News</a> |
      <a href="/s">Sports</a> | <a href="/c">Contact</a></td></tr></table>
      <table width="760"><tr><td width="160" valign="top"><font size="1"><a href="1">Storm over the
      bay</a><br><a href="2">New mayor sworn in</a><br><a href="3">Fish prices rise again</a></font></td>
      <td valign="top"><font size="4"><b>\(Prose.title)</b></font><br><font size="2">
      <p>{1}<p>{2}<p>{3}<p>{4}</font></td></tr></table>
      <center><font size="1">Copyright 2031 Lindmark Post. All rights reserved.</font></center>
      """),
  ]
}
