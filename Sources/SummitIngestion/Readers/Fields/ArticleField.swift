/// What a file can say about an article, and the names by which files say it.
enum ArticleField: Hashable, Sendable {
  case title, outlet, agency, byline, dateline, published, url, language
  /// The words of the article.
  case text
  /// The same as a piece of a web page.
  case html
  /// The first words, or what it is about, for want of more.
  case summary
  /// The network name of who published it.
  case domain

  /// The field that a key or the head of a column names, and how well: of several, the one with
  /// the lowest rank is taken.
  ///
  /// Case, spaces and marks do not count, so that `Publish Date`, `publish_date` and `publishDate`
  /// are the same.
  static func named(_ key: String) -> (field: ArticleField, rank: Int)? {
    names[plain(key)]
  }

  /// The letters and digits of a key, in lower case, after the last colon: `dc:date` is `date`.
  private static func plain(_ key: String) -> String {
    let name = key.utf8.split(separator: UInt8(ascii: ":")).last.map(Array.init) ?? []
    let letters = name.filter { byte in
      (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
    }
    return String(decoding: letters, as: UTF8.self).lowercased()
  }

  /// The names of each field, best first.
  private static let known: [(field: ArticleField, names: String)] = [
    (.title, "title headline webtitle articletitle storytitle titlepage titlerss subject name"),
    (
      .outlet,
      """
      publisher outlet publication medianame newspaper sitename metasitename sourcename sourcetitle \
      ispartof provider source site media journal feed feedtitle
      """
    ),
    (.agency, "agency newsagency credit"),
    (.byline, "byline author authors creator writer by authorname journalist reporter"),
    (.dateline, "dateline"),
    (
      .published,
      """
      published datepublished publishdate datepublish datepub publishedat publisheddate publishedon \
      publicationdate pubdate webpublicationdate firstpublicationdate datetimepub datetime date \
      publishedtime publisheddatetime issued datecreated created createdat day \
      timestamp dateandtime articledate
      """
    ),
    (
      .url,
      """
      canonicalurl canonicallink canonical url link permalink weburl articleurl storyurl pageurl \
      mainentityofpage externalurl sourceurl href guid uri id
      """
    ),
    (.language, "language lang inlanguage metalang languagecode languagename"),
    (
      .text,
      """
      text maintext articlebody fulltext articletext storytext bodytext contenttext plaintext \
      textcleaned cleanedtext textcontent article body content story rawtext
      """
    ),
    (.html, "contenthtml bodyhtml articlehtml htmlcontent contentencoded encoded html texthtml"),
    (.summary, "description abstract summary excerpt lead lede snippet standfirst"),
    (.domain, "sourcedomain hostname sourcehostname domain host mediaurl sourceuri"),
  ]

  private static let names: [String: (field: ArticleField, rank: Int)] = {
    var names: [String: (field: ArticleField, rank: Int)] = [:]
    for (field, list) in known {
      for (rank, name) in list.split(separator: " ").enumerated() {
        names[String(name)] = (field, rank)
      }
    }
    return names
  }()
}
