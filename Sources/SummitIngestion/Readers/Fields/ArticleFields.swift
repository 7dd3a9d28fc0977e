import SummitCoverage

/// What a file says about an article beside its text.
struct ArticleFields: Hashable, Sendable {
  var title: String?
  var outlet: String?
  var agency: String?
  var byline: String?
  var dateline: String?
  var published: Day?
  var url: String?
  var language: String?
  /// The network name of who published it, where it says nothing better.
  var domain: String?
  /// Who sent a message: an outlet, where the name is that of one.
  var sender: String?
  /// A network name that may be a known outlet's.
  var host: String?

  init() {}

  /// These fields, and those of the others that are missing here.
  func filled(from others: ArticleFields) -> ArticleFields {
    var filled = self
    filled.title = title ?? others.title
    filled.outlet = outlet ?? others.outlet
    filled.agency = agency ?? others.agency
    filled.byline = byline ?? others.byline
    filled.dateline = dateline ?? others.dateline
    filled.published = published ?? others.published
    filled.url = url ?? others.url
    filled.language = language ?? others.language
    filled.domain = domain ?? others.domain
    filled.sender = sender ?? others.sender
    filled.host = host ?? others.host
    return filled
  }
}

/// Collects the values of an article's fields under whatever names a file gives them.
struct FieldCollector {
  private var found: [ArticleField: (rank: Int, values: [String])] = [:]

  /// Takes the values of a key, unless it names no field or one that is better told already.
  mutating func add(_ key: String, _ values: [String]) {
    guard let (named, place) = ArticleField.named(key) else { return }
    let values = values.filter { !Self.isNothing($0) }
    guard let first = values.first, let field = Self.field(named, holding: first) else { return }
    // A value that is of another field than its key says is taken for want of that.
    let rank = field == named ? place : place + 100
    if let known = found[field], known.rank <= rank { return }
    found[field] = (rank, values)
  }

  /// The words under a field, as the file has them.
  subscript(_ field: ArticleField) -> String? { found[field]?.values.first }

  /// What was collected, cleaned; `date` reads a day where one is written.
  var fields: ArticleFields {
    var fields = ArticleFields()
    fields.title = line(.title)
    fields.outlet = line(.outlet)
    fields.agency = line(.agency)
    let names = (found[.byline]?.values ?? []).compactMap(CleanText.line(of:))
    fields.byline = names.isEmpty ? nil : Self.listing(names)
    fields.dateline = line(.dateline)
    fields.published = self[.published].flatMap(PublicationDay.day(of:))
    fields.url = line(.url)
    fields.language = line(.language).flatMap(LanguageCode.code(of:))
    fields.domain = line(.domain).map(Self.host(of:))
    return fields
  }

  private func line(_ field: ArticleField) -> String? {
    self[field].flatMap(CleanText.line(of:))
  }

  /// What programs write where there is nothing to write.
  private static func isNothing(_ value: String) -> Bool {
    value.utf8.count <= 4 && ["", "None", "null", "NULL", "nan", "NaN", "N/A"].contains(value)
  }

  /// The field that the value is fit for: an outlet's name that is an address is one, an address
  /// that is none is nothing, and what has blanks in it is no network name but the outlet's.
  private static func field(_ named: ArticleField, holding value: String) -> ArticleField? {
    let isAddress = value.hasPrefix("http://") || value.hasPrefix("https://")
    switch named {
    case .outlet: return isAddress ? .url : .outlet
    case .url: return isAddress ? .url : nil
    case .text:
      // A single word is the name of a file or the like.
      let isWord = value.utf8.count < 200 && !value.contains(where: \.isWhitespace)
      return isWord && value.utf8.allSatisfy { $0 < 0x80 } ? nil : .text
    case .domain: return isAddress || value.contains(".") ? .domain : .outlet
    default: return named
    }
  }

  /// `Anna Vale, Karl Osei and Ida Holm`.
  static func listing(_ names: [String]) -> String {
    names.count < 2
      ? names.joined() : names.dropLast().joined(separator: ", ") + " and " + (names.last ?? "")
  }

  /// The network name in an address, or the text where it is one itself; without `www.`.
  static func host(of text: String) -> String {
    var host = text[...]
    if let scheme = host.firstRange(of: "://") { host = host[scheme.upperBound...] }
    host = host.prefix { !"/:?#".contains($0) }
    return String(host.hasPrefix("www.") ? host.dropFirst(4) : host).lowercased()
  }
}
