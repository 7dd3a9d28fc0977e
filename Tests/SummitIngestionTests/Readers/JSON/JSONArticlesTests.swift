import SummitCoverage
import Testing

@testable import SummitIngestion

@Suite struct `Articles in JSON` {
  /// What each program writes about the same article, by the keys that it uses.
  private static let shapes: [(program: String, json: String)] = [
    (
      "Summitry",
      #"""
      {"article": "a.txt", "title": "Vale meets Osei", "outlet": "Lindmark Post", "byline":
      "Zoë Brandt", "published": "2025-08-16", "url": "https://post.example/a", "language": "en",
      "text": "Vale met Osei.\n\nThey talked."}
      """#
    ),
    (
      "schema.org",
      #"""
      {"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "Lindmark Post"},
      {"@type": "NewsArticle", "headline": "Vale meets Osei", "author": [{"@type": "Person",
      "name": "Zoë Brandt"}], "publisher": {"@type": "Organization", "name": "Lindmark Post"},
      "datePublished": "2025-08-16T08:00:00+02:00", "dateModified": "2025-08-18", "inLanguage":
      "en-GB", "mainEntityOfPage": {"@id": "https://post.example/a"},
      "articleBody": "Vale met Osei.\n\nThey talked."}]}
      """#
    ),
    (
      "news-please",
      #"""
      {"authors": ["Zoë Brandt"], "date_download": "2025-08-20 10:00:00", "date_modify": "None",
      "date_publish": "2025-08-16 08:00:00", "description": "They met.", "filename": "a.json",
      "image_url": null, "language": "en", "localpath": null, "maintext":
      "Vale met Osei.\nThey talked.", "source_domain": "post.example", "text": null, "title":
      "Vale meets Osei", "title_page": null, "title_rss": null, "url": "https://post.example/a"}
      """#
    ),
    (
      "trafilatura",
      #"""
      {"title": "Vale meets Osei", "author": "Zoë Brandt", "hostname": "post.example", "date":
      "2025-08-16", "fingerprint": "455c28f0a96fae6", "id": null, "license": null, "comments": "",
      "raw_text": "Vale meets Osei Vale met Osei. They talked.", "text":
      "Vale meets Osei\nVale met Osei.\nThey talked.", "language": "en", "image": null, "pagetype":
      null, "filedate": "2025-08-20", "source": "https://post.example/a", "source-hostname":
      "Lindmark Post", "excerpt": "They met.", "categories": "", "tags": ""}
      """#
    ),
    (
      "newspaper4k",
      #"""
      [{"url": "https://post.example/a?from=feed", "read_more_link": "", "language": "en", "title":
      "Vale meets Osei", "top_image": "", "meta_img": "", "images": [], "movies": [], "keywords": [],
      "meta_keywords": [""], "tags": null, "authors": ["Zoë Brandt"], "publish_date":
      "2025-08-16T08:00:00+02:00", "summary": "", "meta_description": "They met.", "meta_lang": "en",
      "meta_favicon": "", "meta_site_name": "Lindmark Post", "canonical_link":
      "https://post.example/a", "text": "Vale met Osei.\n\nThey talked."}]
      """#
    ),
    (
      "Media Cloud",
      #"""
      [{"id": "9f1b", "indexed_date": "2025-08-17T01:02:03", "language": "en", "media_name":
      "post.example", "media_url": "post.example", "publish_date": "2025-08-16", "title":
      "Vale meets Osei", "url": "https://post.example/a", "text": "Vale met Osei.\n\nThey talked.",
      "byline": "Zoë Brandt"}]
      """#
    ),
    (
      "Event Registry",
      #"""
      {"articles": {"page": 1, "totalResults": 1, "results": [{"uri": "8765", "lang": "eng",
      "isDuplicate": false, "date": "2025-08-17", "time": "00:10:00", "dateTime":
      "2025-08-17T00:10:00Z", "dateTimePub": "2025-08-16T06:00:00Z", "dataType": "news", "sim": 0,
      "url": "https://post.example/a", "title": "Vale meets Osei", "body":
      "Vale met Osei.\n\nThey talked.", "source": {"uri": "post.example", "dataType": "news",
      "title": "Lindmark Post"}, "authors": [{"uri": "zoe@post.example", "name": "Zoë Brandt",
      "type": "author", "isAgency": false}], "image": null, "eventUri": "eng-1", "sentiment": 0.1,
      "concepts": [{"label": {"eng": "Sudland"}}]}]}}
      """#
    ),
    (
      "WordPress",
      #"""
      [{"id": 7, "date": "2025-08-16T08:00:00", "guid": {"rendered": "https://post.example/?p=7"},
      "link": "https://post.example/a", "title": {"rendered": "Vale meets Osei"}, "content":
      {"rendered": "<p>Vale met Osei.</p>\n<p>They talked.</p>", "protected": false}, "excerpt":
      {"rendered": "<p>They met.</p>"}, "author_name": "Zoë Brandt", "language": "en",
      "site_name": "Lindmark Post"}]
      """#
    ),
  ]

  @Test(arguments: shapes.map(\.program))
  func `are read by the keys that programs use`(program: String) throws {
    let shape = try #require(Self.shapes.first { $0.program == program })
    let outcomes = outcomes(
      of: Array(shape.json.utf8), name: "export.json", outlets: SampleStory.outlets)
    #expect(
      outcomes == [
        .success(
          Article(
            name: program == "Summitry" ? "a.txt" : "https://post.example/a",
            title: "Vale meets Osei", outlet: "Lindmark Post", byline: "Zoë Brandt",
            published: Day(iso: "2025-08-16"), url: "https://post.example/a", language: "en",
            text: "Vale met Osei.\n\nThey talked."))
      ])
  }

  @Test func `keep the agency apart from the authors`() throws {
    let json = #"""
      {"title": "Vale meets Osei", "body": "Vale met Osei.", "authors": [{"name": "Zoë Brandt"},
      {"name": "Northern Wire", "isAgency": true}, {"name": "Ida Holm"}]}
      """#
    let article = try #require(
      outcomes(of: Array(json.utf8), name: "a.json", outlets: knownOutlets).first
    ).get()
    #expect(article.byline == "Zoë Brandt and Ida Holm")
    #expect(article.agency == "Northern Wire")
  }

  @Test func `follow one another with or without a list, in lines or not`() {
    let first = #"{"text": "Vale came."}"#
    let second = #"{"text": "Osei came."}"#
    let both = ["Vale came.", "Osei came."]
    #expect(
      summaries(of: "[\(first), \(second)]", name: "a.json")
        == ["a.json#1: Vale came.", "a.json#2: Osei came."])
    #expect(
      summaries(of: "\(first)\n\(second)\n", name: "a.json")
        == zip(1...2, both).map { "a.json:\($0): \($1)" })
    #expect(
      summaries(
        of: "{\n\"text\": \"Vale came.\"\n}\n{\n\"text\": \"Osei came.\"\n}", name: "a.json")
        == ["a.json#1: Vale came.", "a.json#2: Osei came."])
    #expect(summaries(of: first, name: "a.json") == ["a.json: Vale came."])
  }

  @Test func `go on past one that cannot be read`() {
    #expect(
      summaries(
        of:
          #"[{"text": "Vale came."}, {"text": tru}, {"title": "Osei came"}, {"n": 1}, {"text": "Holm came."}]"#,
        name: "a.json") == [
          "a.json#1: Vale came.",
          "! a.json: value 2 is damaged at its byte 9; mend it or take it out",
          "! a.json: value 3 ('Osei came') has no text; export it with its text, or take it out",
          "! a.json: value 4 has no article in it; name the key of its text `text`, or take it out",
          "a.json#5: Holm came.",
        ])
    #expect(
      summaries(
        of: "{\"text\": \"Vale came.\"}\n{\"text\": \"Osei\n\n{\"url\": \"https://a.example/1\"}\n"
          + "{\"text\": \"Holm came.\"}\n", name: "a.ndjson") == [
          "a.ndjson:1: Vale came.",
          "! a.ndjson:2: it is no JSON from byte 14 on; write one object a line",
          "! a.ndjson:4: the value ('https://a.example/1') has no text; "
            + "export it with its text, or take it out",
          "a.ndjson:5: Holm came.",
        ])
  }

  @Test func `are told from the facts that were read of them`() {
    #expect(
      summaries(
        of: #"""
          {"article": "a.txt", "title": "Talks", "events": [],
           "statements": [{"speaker": "Anna Vale", "text": "We agreed."}]}
          """#,
        name: "a.json") == [
          "! a.json: value 1 is facts and no article; "
            + "take them in with `summitry import --records`"
        ])
  }

  @Test func `say where a file breaks off or is something else`() {
    #expect(
      summaries(of: #"[{"text": "Vale came."}, {"text": "Os"#, name: "a.json") == [
        "a.json#1: Vale came.", "! a.json: the JSON is cut off; copy or export the file again",
      ])
    #expect(
      summaries(of: "[{\"text\": \"Vale came.\"}, 7]", name: "a.json") == [
        "a.json#1: Vale came.",
        "! a.json: it is not JSON after value 1; write a list of objects, or one a line",
      ])
    #expect(
      summaries(of: "[]", name: "a.json")
        == ["! a.json: no article is in the file; name its format with --as if it has any"])
  }
}
