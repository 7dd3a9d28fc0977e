internal import Glibc
package import SummitCoverage
package import SummitFetching

/// An input as it is at a moment, and under which conditions it is read.
package struct InputState: Hashable, Sendable {
  /// The file's whole path, or the url.
  package var name: String
  /// The format that was asked for; nil where it is recognised.
  package var format: ArticleFormat?
  /// Articles published before this day are passed over.
  package var since: Day?
  package var file: File?
  /// What the server of a url gave with it.
  package var validators: Validators?
  /// Whether the pages that a feed names are read in place of its items.
  package var isFollowed = false

  package struct File: Hashable, Sendable {
    package var size: Int
    /// Nanoseconds since 1970-01-01.
    package var modified: Int
  }

  /// Whether nothing is to be gained from reading what this state remembers again.
  func isCurrent(for asked: InputState) -> Bool {
    guard covers(asked) else { return false }
    return file.map { $0 == asked.file } ?? (validators != nil && validators == asked.validators)
  }

  /// Whether it was read in the format asked for, and left out no article that is asked for.
  func covers(_ asked: InputState) -> Bool {
    guard format == asked.format, isFollowed || !asked.isFollowed else { return false }
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
