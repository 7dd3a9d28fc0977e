package import SummitCoverage

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// An input as it is at a moment, and under which conditions it is read.
package struct InputState: Hashable, Sendable {
  /// The file's whole path, or the url.
  package var name: String
  /// The format that was asked for; nil where it is recognised.
  package var format: ArticleFormat?
  /// Articles published before this day are passed over.
  package var since: Day?
  package var file: File?
  package var validators: Validators?

  package struct File: Hashable, Sendable {
    package var size: Int
    /// Nanoseconds since 1970-01-01.
    package var modified: Int
  }

  /// What a server gives with a page, by which it can be asked for changes only.
  ///
  /// <https://www.rfc-editor.org/rfc/rfc9110#section-8.8>
  package struct Validators: Hashable, Sendable {
    package var etag: String?
    package var lastModified: String?
  }

  /// Whether nothing is to be gained from reading what this state remembers again.
  func isCurrent(for asked: InputState) -> Bool {
    file != nil && file == asked.file && covers(asked)
  }

  /// Whether it was read in the format asked for, and left out no article that is asked for.
  func covers(_ asked: InputState) -> Bool {
    guard format == asked.format else { return false }
    guard let since else { return true }
    return asked.since.map { since <= $0 } ?? false
  }
}

extension InputState {
  /// A file as it is now; nil for what is no regular file, which can be read only once.
  package init?(ofFileAt path: String, format: ArticleFormat?, since: Day?) {
    var info = stat()
    guard unsafe stat(path, &info) == 0, info.st_mode & S_IFMT == S_IFREG,
      let whole = unsafe realpath(path, nil)
    else { return nil }
    defer { unsafe free(whole) }
    self.init(
      name: unsafe String(cString: whole), format: format, since: since,
      file: File(
        size: Int(info.st_size),
        modified: info.st_mtim.tv_sec * 1_000_000_000 + info.st_mtim.tv_nsec))
  }
}
