internal import Glibc

/// The file of an archive, and those that SQLite keeps beside it.
enum ArchiveFiles {
  /// The logs that may stand beside a file: the write-ahead log, and the rollback journal.
  static func logs(of path: String) -> [String] {
    [path + "-wal", path + "-journal"]
  }

  /// Whether a log with something in it stands beside the file.
  static func hasLog(_ path: String) -> Bool {
    logs(of: path).contains { size(of: $0) > 0 }
  }

  /// Whether files can be made in the folder of a path.
  static func isFolderWritable(_ path: String) -> Bool {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    return unsafe access(folder, W_OK) == 0
  }

  /// Gives a finished file its name, unless a file of that name is there already.
  static func publish(_ temporary: String, as path: String) throws(ArchiveError) {
    if unsafe link(temporary, path) == 0 || errno == EEXIST { return }
    // Some file systems know no links: there an empty file holds the name until it is replaced.
    let holder = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if holder < 0, errno == EEXIST { return }
    if holder >= 0 { close(holder) }
    guard holder >= 0, unsafe rename(temporary, path) == 0 else {
      throw ArchiveError(path: path, reason: .unreadable(systemMessage))
    }
  }

  static func remove(_ path: String) {
    _ = unsafe unlink(path)
  }

  /// A name beside the path that no other process and no other task of this one uses.
  static func temporaryName(for path: String) -> String {
    "\(path).\(getpid())-\(String(UInt32.random(in: .min ... .max), radix: 16)).new"
  }

  /// What the system says of its last failure.
  static var systemMessage: String {
    unsafe String(cString: strerror(errno))
  }

  static func exists(_ path: String) -> Bool {
    unsafe access(path, F_OK) == 0
  }

  /// The size of a file in bytes; zero where there is none.
  private static func size(of path: String) -> Int {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? Int(status.st_size) : 0
  }
}
