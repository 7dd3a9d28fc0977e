internal import SummitCoverage
internal import SummitSQLite

/// Writes articles and their versions.
///
/// What an article says is its identity: the same title and text are the same version wherever they
/// were met. Other words under a url that is on file are a new version of that article.
struct ArticleWriter: ~Copyable {
  private var byWords: PreparedStatement
  private var byURL: PreparedStatement
  private var insert: PreparedStatement
  private var update: PreparedStatement
  private var insertRevision: PreparedStatement

  /// A version of an article as it was written.
  struct Version {
    let article: Int
    let revision: Int
    /// Whether the article was on file with other words.
    let isRevised: Bool
  }

  /// The SHA-256 of the title and the text, in hexadecimal digits.
  static func uid(of article: Article) -> String {
    var fingerprint = Fingerprint()
    fingerprint.update(article.title ?? "")
    fingerprint.update("\n")
    fingerprint.update(article.text)
    return fingerprint.finish()
  }

  /// The article of which some version says just this.
  mutating func article(saying uid: String) throws -> Int? {
    try byWords.first(uid) { try $0.int(0) }
  }

  /// Writes the article, or its new version.
  mutating func write(
    _ article: Article, uid: String, outlets: inout OutletResolver
  ) throws -> Version {
    let outlet = try outlets.publisher(named: article.outlet, url: article.url)
    let agency = try outlets.agency(named: article.agency)
    let words = article.text.split { $0.isWhitespace }.count
    let known = try article.url.flatMap { url in
      try byURL.first(url) { (id: try $0.int(0), number: try $0.int(1)) }
    }
    let id: Int
    if let known {
      id = known.id
      try update.run(
        article.title, outlet, agency, article.byline, article.dateline,
        article.published?.description, article.language, words, known.number + 1, id)
    } else {
      id = try insert.insert(
        article.title, outlet, agency, article.byline, article.dateline,
        article.published?.description, article.language, words, uid, article.name, article.url)
    }
    let number = (known?.number ?? 0) + 1
    let revision = try insertRevision.insert(id, number, uid, article.title, article.text)
    return Version(article: id, revision: revision, isRevised: known != nil)
  }
}

extension ArticleWriter {
  /// The article of which some version has this fingerprint.
  static let byWords = "SELECT article_id FROM article_revisions WHERE uid = ?"
  /// The article at a url, and the number of its newest version.
  static let byURL = "SELECT id, revision FROM articles WHERE url = ?"

  init(_ connection: borrowing Connection) throws {
    try self.init(
      byWords: connection.prepare(Self.byWords),
      byURL: connection.prepare(Self.byURL),
      insert: connection.prepare(
        """
        INSERT INTO articles (
          title, outlet_id, agency_id, byline, dateline, published, language, words,
          uid, name, url
        )
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        RETURNING id
        """),
      update: connection.prepare(
        """
        UPDATE articles
        SET title = ?, outlet_id = coalesce(?, outlet_id), agency_id = ?, byline = ?, dateline = ?,
          published = coalesce(?, published), language = ?, words = ?, revision = ?
        WHERE id = ?
        """),
      insertRevision: connection.prepare(
        """
        INSERT INTO article_revisions (article_id, number, uid, title, text, met)
        VALUES (?, ?, ?, ?, ?, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
        RETURNING id
        """))
  }
}
