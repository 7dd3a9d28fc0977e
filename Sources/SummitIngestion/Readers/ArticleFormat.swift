/// How articles are written down.
public enum ArticleFormat: String, CaseIterable, Sendable {
  case text, markdown, html, feed, json, ndjson, csv, tsv, warc, email

  /// What a file's name must end with to be read from a directory, in lower case; `.gz` may
  /// follow.
  public var extensions: [String] {
    switch self {
    case .text: ["txt", "text"]
    case .markdown: ["md", "markdown"]
    case .html: ["html", "htm", "xhtml"]
    case .feed: ["xml", "rss", "atom", "rdf"]
    case .json: ["json", "jsonld"]
    case .ndjson: ["ndjson", "jsonl"]
    case .csv: ["csv"]
    case .tsv: ["tsv"]
    case .warc: ["warc"]
    case .email: ["eml", "mbox", "mht", "mhtml"]
    }
  }

  /// The format that the end of the file's name, or of the path of its address, tells; or nil.
  public init?(fileName: String) {
    var path = fileName[...]
    if path.utf8.contains(UInt8(ascii: ":")), let scheme = path.firstRange(of: "://") {
      path = path[scheme.upperBound...].drop { $0 != "/" }.prefix { $0 != "?" && $0 != "#" }
    }
    let parts = path.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let endings = parts.dropFirst().suffix(2).map { Substring($0).lowercased() }
    let ending = endings.last == "gz" ? endings.dropLast().last : endings.last
    guard let format = ending.flatMap({ Self.byExtension[$0] }) else { return nil }
    self = format
  }

  private static let byExtension: [String: ArticleFormat] = {
    var formats: [String: ArticleFormat] = [:]
    for format in allCases {
      for ending in format.extensions { formats[ending] = format }
    }
    return formats
  }()

  /// The format that a web server calls by this type, such as `application/rss+xml`; or nil, as for
  /// plain text, which servers say of much that they do not know.
  public init?(mediaType: String) {
    let types: [ArticleFormat: Set<String>] = [
      .markdown: ["text/markdown"], .html: ["text/html", "application/xhtml+xml"],
      .feed: ["application/rss+xml", "application/atom+xml", "application/rdf+xml"],
      .json: ["application/json", "application/ld+json", "application/feed+json", "text/json"],
      .ndjson: ["application/x-ndjson", "application/ndjson", "application/jsonl"],
      .csv: ["text/csv"], .tsv: ["text/tab-separated-values"], .warc: ["application/warc"],
      .email: ["message/rfc822", "application/mbox", "multipart/related"],
    ]
    let name = MediaType(mediaType).name
    guard let format = types.first(where: { $0.value.contains(name) })?.key else { return nil }
    self = format
  }

  /// The endings of all formats, as a sentence lists them: ".txt, .text, .md or .markdown".
  static var listing: String {
    let endings = allCases.flatMap(\.extensions).map { "." + $0 }
    return endings.dropLast().joined(separator: ", ") + " or " + (endings.last ?? "")
  }
}
