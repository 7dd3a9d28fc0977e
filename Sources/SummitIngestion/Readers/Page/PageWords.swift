/// The words, and pairs of words, that pages name their parts with.
enum PageWords {
  /// Names of the text itself.
  static let body = """
    article-body article-text article-content articlebody articletext articlecontent article-copy
    body-text body-copy body-content bodytext bodycopy content-body content-text entry-content
    entry-body entrycontent post-content post-body post-text postcontent postbody story-body
    story-text story-content storybody storytext storycontent news-body news-text news-content
    newsbody newstext news-detail news-view page-content-body main-text maintext story-copy
    paragraph-content text-content blog-content blog-post-content post-entry single-content
    article-main article-inner article-entry article-detail article-section field-body
    rich-text richtext article-page-content zn-body story-wrapper article-wrapper
    """

  /// Names of what holds the text and more.
  static let content = """
    article content main post story entry text body hentry page-content main-content maincontent
    """

  /// Names of what mostly stands beside a text.
  static let doubtful = """
    aside sidebar side rail masthead topbar banner widget widgets module tools tool
    toolbar utility meta metadata info bio profile tags tag topics topic category categories label
    labels sponsor sponsored teaser teasers headlines latest popular trending hot featured
    carousel slider gallery slideshow form search login
    contact contacts press-contact media-contact
    poll quiz rating ratings vote app extra extras supplement footnote note disclaimer copyright
    legal credits credit caption captions
    """

  /// Names of what is no part of a text.
  static let foreign = """
    comment comments commentlist commenting disqus respond responses livefyre viafoura
    related relateds recirc recirculation recommended recommendation recommendations recommend
    share sharing shares sharebar sharethis addthis addtoany social socials sociable follow-us
    newsletter newsletters signup sign-up subscribe subscription subscriber optin opt-in
    promo promos promoted promotion promotions advert adverts advertisement advertising ads ad
    adslot adunit adbox dfp taboola outbrain revcontent zergnet sponsored-content
    nav navbar navigation menu menus submenu breadcrumb breadcrumbs footer foot
    cookie cookies consent gdpr modal popup lightbox overlay tooltip
    byline bylines author authors dateline timestamp pubdate posted-on post-date publish-date
    entry-meta post-meta article-meta story-meta author-bio author-box author-info about-author
    tag-list tags-list taglist tagcloud tag-cloud post-tags article-tags entry-tags
    pagination pager prev-next prevnext post-navigation next-post previous-post
    most-read most-popular mostread mostpopular most-viewed top-stories more-stories more-news
    more-from more-on read-next read-more readmore next-up up-next also-like also-read see-also
    you-may-like may-like may-also-like might-also-like in-this-story
    screen-reader sr-only visually-hidden visuallyhidden offscreen skip skip-link skiplink
    photo-credit image-credit image-caption photo-caption wp-caption-text figcaption
    feedback survey print-only noprint no-print hidden dropdown rollover hovercard
    """

  /// Names of lines that credit writers.
  static let byline = """
    byline bylines by-line author authors writer writers contributor contributors reporter
    post-author article-author entry-author story-author author-name authorname
    """

  /// Names of lines that tell when an article was published.
  static let dating = """
    dateline timestamp time-stamp pubdate pub-date posted-on post-date entry-date article-date
    story-date publish-date published-date publication-date date-published published publishdate
    publisheddate date datetime date-time updated update-time time
    """

  /// Names of what holds such lines.
  static let credits = """
    meta metadata info entry-meta post-meta article-meta story-meta header head post-header
    article-header entry-header post-footer entry-footer article-footer post-info article-info
    """

  /// Names of what is told live.
  static let live = """
    live-blog liveblog live-post live-posts live-update live-updates live-entry live-feed
    live-coverage live-story live-stream-post liveblog-entry
    """
}
