/// One article, as a reader gives it: clean text and what is known about its publication.
public struct Article: Hashable, Sendable {
  /// The file's name or the url that it was read from.
  public var name: String
  public var title: String?
  /// Who published it.
  public var outlet: String?
  /// The agency that it credits: "According to Namibia Press Agency", "(AP)".
  public var agency: String?
  public var byline: String?
  /// The dateline as printed, without its dash: "ANCHORAGE, Alaska".
  public var dateline: String?
  public var published: Day?
  /// The day on which it was last changed, where that is told.
  public var modified: Day?
  public var url: String?
  /// ISO 639-1, or `und` for one that is not known; nil where the text is too short to tell.
  public var language: String?
  /// The body, one paragraph after another with an empty line between, in NFC.
  public var text: String

  public init(
    name: String, title: String? = nil, outlet: String? = nil, agency: String? = nil,
    byline: String? = nil, dateline: String? = nil, published: Day? = nil, modified: Day? = nil,
    url: String? = nil, language: String? = nil, text: String
  ) {
    self.name = name
    self.title = title
    self.outlet = outlet
    self.agency = agency
    self.byline = byline
    self.dateline = dateline
    self.published = published
    self.modified = modified
    self.url = url
    self.language = language
    self.text = text
  }

  /// The only language of which facts are read.
  public static let english = "en"

  /// Whether facts are read from the article: one in another language is only kept.
  public var isExtracted: Bool { language == nil || language == Self.english }
}
