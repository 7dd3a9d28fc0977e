/// The names under which the `<meta>` elements of pages tell of an article.
enum PageMetaNames {
  /// The field that a name, in lower case, stands for, and how well.
  static func field(_ name: String) -> (field: PageClaims.Field, rank: Int)? { known[name] }

  /// The names of each field, best first.
  private static let lists: [(field: PageClaims.Field, names: String)] = [
    (
      .title,
      """
      og:title twitter:title parsely-title sailthru.title dc.title dcterms.title citation_title
      headline hdl article:title cxenseparse:title eomportal-title title
      """
    ),
    (
      .outlet,
      """
      og:site_name sitename application-name dc.publisher dcterms.publisher publisher article:publisher
      citation_journal_title apple-mobile-web-app-title al:ios:app_name al:android:app_name cre
      dc.source source source-org
      """
    ),
    (
      .byline,
      """
      author parsely-author sailthru.author article:author article:author_name og:article:author
      dc.creator dcterms.creator byl byline authors citation_author cxenseparse:author creator
      shareaholic:article_author_name article.author dc.contributor
      """
    ),
    (
      .published,
      """
      article:published_time og:published_time og:article:published_time rnews:datepublished
      datepublished parsely-pub-date sailthru.date cxenseparse:recs:publishtime
      cxenseparse:publishtime dc.date.issued dcterms.issued dc.date.published dcterms.available
      pdate ptime pubdate publishdate publish-date publish_date published publisheddate
      published-date published_date published_time publication_date publication-date
      publicationdate article:publicationdate article_date_original article.published
      article-publication-date originalpublicationdate citation_publication_date citation_date
      bt:pubdate vr:published_time shareaholic:article_published_time displaydate release_date
      dc.date.created dcterms.created dcterms.date dc.date dc.created date created datecreated
      article.created og:pubdate article:created_time
      """
    ),
    (
      .modified,
      """
      article:modified_time og:updated_time og:modified_time datemodified dc.date.modified
      dcterms.modified dc.modified last-modified last_modified lastmod modified revised updated
      updated_time moddate article.updated shareaholic:article_modified_time bt:moddate utime
      """
    ),
    (.language, "content-language og:locale language dc.language dcterms.language inlanguage"),
    (.url, "og:url twitter:url parsely-link al:web:url"),
  ]

  private static let known: [String: (field: PageClaims.Field, rank: Int)] = {
    var known: [String: (field: PageClaims.Field, rank: Int)] = [:]
    for (field, names) in lists {
      for (rank, name) in names.split(whereSeparator: \.isWhitespace).enumerated() {
        known[String(name)] = (field, rank)
      }
    }
    return known
  }()
}
