/// Finds articles in JSON by the keys that programs use.
///
/// It reads our own records, schema.org, JSON Feed, and what news-please, trafilatura, newspaper4k,
/// Media Cloud and Event Registry write; their keys are in ``ArticleField``. Wrappings such as
/// `{"articles": {"results": […]}}` or `{"_source": {…}}` are looked through.
enum JSONArticles {
  /// How deep an article may lie.
  private static let deepest = 8

  /// What to say of a value that has no article in it: perhaps only its text is missing.
  static func complaint(of value: JSONValue) -> String {
    guard let members = value.members else { return "has no article in it; take it out" }
    if isFacts(value) {
      return "is facts and no article; take them in with `summitry import --records`"
    }
    let given = collected(members).fields
    guard let title = given.title ?? given.url else {
      return "has no article in it; name the key of its text `text`, or take it out"
    }
    return "('\(title.prefix(60))') has no text; export it with its text, or take it out"
  }

  /// Whether it is what was read from an article, whose statements have texts but are no articles.
  private static func isFacts(_ value: JSONValue) -> Bool {
    value["events"]?.array != nil && value["statements"]?.array != nil
  }

  /// The articles in the value, in order.
  static func documents(in value: JSONValue, of file: String) -> [Document] {
    documents(in: value, of: file, depth: 0)
  }

  private static func documents(in value: JSONValue, of file: String, depth: Int) -> [Document] {
    guard depth < deepest else { return [] }
    if let elements = value.array {
      return elements.flatMap { documents(in: $0, of: file, depth: depth + 1) }
    }
    guard let members = value.members else { return [] }
    let fields = collected(members)
    if fields[.text] != nil || fields[.html] != nil {
      return [document(of: value, fields, file)]
    }
    if isFacts(value) { return [] }
    var inside: [Document] = []
    for member in members where member.value.members != nil || member.value.array != nil {
      inside += documents(in: member.value, of: file, depth: depth + 1)
    }
    if !inside.isEmpty { return feed(inside, of: value) }
    guard fields[.title] != nil, fields[.summary] != nil else { return [] }
    return [document(of: value, fields, file)]
  }

  /// The items of a JSON Feed are published by the feed. https://www.jsonfeed.org/version/1.1/
  private static func feed(_ items: [Document], of root: JSONValue) -> [Document] {
    guard root["version"]?.string?.contains("jsonfeed.org") == true else { return items }
    var given = ArticleFields()
    given.outlet = root["title"]?.string.flatMap(CleanText.line(of:))
    given.host = root["home_page_url"]?.string.map(FieldCollector.host(of:))
    given.language = root["language"]?.string.flatMap(LanguageCode.code(of:))
    return items.map { item in
      var item = item
      item.given = item.given.filled(from: given)
      return item
    }
  }

  private static func collected(_ members: [JSONValue.Member]) -> FieldCollector {
    var fields = FieldCollector()
    for member in members {
      fields.add(member.key, words(of: member.value))
      if ["source", "fields"].contains(member.key), let inner = member.value.members {
        // Who published it may be an object with a name and an address; other fields may lie apart.
        let isSource = member.key == "source"
        for part in inner {
          fields.add(isSource ? "source_\(part.key)" : part.key, words(of: part.value))
        }
      }
      if member.key == "authors", let agency = member.value.array?.first(where: isAgency) {
        fields.add("agency", words(of: agency))
      }
    }
    return fields
  }

  private static func isAgency(_ author: JSONValue) -> Bool { author["isAgency"] == .bool(true) }

  /// The words of a value: a string, a number, an object by its name or address, a list of these.
  private static func words(of value: JSONValue) -> [String] {
    switch value {
    case .string(let text): [text]
    case .number(let number) where number.rounded() == number && abs(number) < 1e15:
      [String(Int(number))]
    case .object:
      (value["name"] ?? value["title"] ?? value["@id"] ?? value["rendered"] ?? value["@value"])
        .map(words(of:)) ?? []
    case .array(let elements):
      elements.filter { !isAgency($0) }.flatMap(words(of:))
    default: []
    }
  }

  private static func document(
    of value: JSONValue, _ fields: FieldCollector, _ file: String
  ) -> Document {
    var text = fields[.text] ?? ""
    let html = fields[.html]
    if case .array(let parts)? = value["text"] ?? value["content"] {
      text = parts.flatMap(words(of:)).joined(separator: "\n\n")
    }
    let body = text.isEmpty ? html ?? fields[.summary] ?? "" : text
    let isHTML = text.isEmpty && html != nil || Fragment.isMarkup(body)
    var document = Document(
      kind: isHTML ? .fragment : .passage, bytes: Array(body.utf8), name: file, origin: file)
    document.given = fields.fields
    if let name = value["article"]?.string, value["text"]?.string != nil {
      document.kind = .clean
      document.name = name
      // A record's outlet may be the agency, and then it tells the publisher apart.
      if let publisher = value["publisher"] { document.given.outlet = publisher.string }
    } else if let url = document.given.url {
      document.name = url
    }
    return document
  }
}
