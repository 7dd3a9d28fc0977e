/// What is known of bytes from elsewhere than their file.
public struct InputHints: Hashable, Sendable {
  /// How to read them; nil leaves that to what they hold and then to the name.
  public var format: ArticleFormat?
  /// Where they were fetched from.
  public var url: String?
  /// The encoding that came with them, as in `Content-Type: text/html; charset=koi8-r`.
  public var charset: String?
  /// What a web server said that they are, which counts only where they do not show it themselves.
  var servedAs: ArticleFormat?

  public init(format: ArticleFormat? = nil, url: String? = nil, charset: String? = nil) {
    self.format = format
    self.url = url
    self.charset = charset
  }

  /// What came with the answer of a web server: where it was fetched from, and its `Content-Type`.
  public init(url: String, contentType: String?, format: ArticleFormat? = nil) {
    self.init(format: format, url: url, charset: contentType.flatMap { MediaType($0)["charset"] })
    servedAs = contentType.flatMap(ArticleFormat.init(mediaType:))
  }
}
