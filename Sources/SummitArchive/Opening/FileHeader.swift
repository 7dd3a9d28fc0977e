internal import Glibc

/// The first hundred bytes of a SQLite file, read without SQLite.
///
/// SQLite may lock, recover or write beside a file that it opens. What is no archive is told from
/// its header alone, and stays as it was. <https://sqlite.org/fileformat.html#the_database_header>
struct FileHeader {
  let applicationID: Int
  /// The schema's version as of the last checkpoint: the number of migrations applied.
  let userVersion: Int

  /// 'Smmt' in ASCII, as migrations/0000_archive.sql sets it.
  static let archiveID = 0x536D_6D74

  /// Reads the header of what should be a whole SQLite database.
  init(path: String) throws(ArchiveError) {
    let (bytes, size) = try Self.start(of: path)
    guard size > 0 else { throw ArchiveError(path: path, reason: .empty) }
    guard bytes.starts(with: "SQLite format 3\0".utf8) else {
      throw ArchiveError(path: path, reason: .notADatabase)
    }
    guard bytes.count == 100 else {
      throw ArchiveError(path: path, reason: .truncated(expected: 512, actual: size))
    }
    func integer(at offset: Int, length: Int = 4) -> Int {
      bytes[offset..<offset + length].reduce(0) { $0 << 8 | Int($1) }
    }
    let pageSize = integer(at: 16, length: 2) == 1 ? 65536 : integer(at: 16, length: 2)
    let expected = integer(at: 28) * pageSize
    // The count of pages holds for the change that the header was written with; and pages that a
    // running checkpoint still owes the file are in its log meanwhile.
    if integer(at: 24) == integer(at: 92), size < expected, !ArchiveFiles.hasLog(path) {
      throw ArchiveError(path: path, reason: .truncated(expected: expected, actual: size))
    }
    applicationID = integer(at: 68)
    userVersion = integer(at: 60)
  }

  /// Up to a hundred bytes of a file, and its size.
  private static func start(of path: String) throws(ArchiveError) -> (bytes: [UInt8], size: Int) {
    // A pipe that nobody writes to would otherwise be waited for.
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else {
      let isMissing = errno == ENOENT
      throw ArchiveError(
        path: path, reason: isMissing ? .missing : .unreadable(ArchiveFiles.systemMessage))
    }
    defer { close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0 else {
      throw ArchiveError(path: path, reason: .unreadable(ArchiveFiles.systemMessage))
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw ArchiveError(path: path, reason: .unreadable("it is not a file"))
    }
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: 100) { buffer, count in
      count = unsafe max(0, pread(file, buffer.baseAddress, 100, 0))
    }
    return (bytes, Int(status.st_size))
  }
}
