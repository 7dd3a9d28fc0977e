extension Article {
  /// Writes the article as one JSON object, as `summitry read` prints it.
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.member(.article, name)
      json.member(.title, title)
      json.member(.outlet, outlet)
      json.member(.byline, byline)
      json.member(.published, published?.description)
      json.member(.url, url)
      json.member(.language, language)
      json.member(.text, text)
      json.member(.agency, agency)
      json.member(.dateline, dateline)
      if let modified { json.member(.modified, modified.description) }
    }
  }
}
