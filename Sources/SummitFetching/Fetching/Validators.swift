/// By what a server recognises the version of a page, so that it need not send the same again.
///
/// <https://www.rfc-editor.org/rfc/rfc9110#section-8.8>
public struct Validators: Hashable, Sendable {
  public var etag: String?
  public var lastModified: String?

  public init(etag: String? = nil, lastModified: String? = nil) {
    self.etag = etag
    self.lastModified = lastModified
  }

  /// Those of an answer; nil where it has none.
  init?(_ answer: TransferAnswer) {
    self.init(etag: answer["ETag"], lastModified: answer["Last-Modified"])
    if etag == nil, lastModified == nil { return nil }
  }

  /// What asks for the page only if it is another by now.
  var conditions: [Header] {
    let match = etag.map { Header("If-None-Match", $0) }
    let since = lastModified.map { Header("If-Modified-Since", $0) }
    return [match, since].compactMap(\.self)
  }
}
