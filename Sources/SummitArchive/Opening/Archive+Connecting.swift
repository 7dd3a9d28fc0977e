internal import SummitSQLite

extension Archive {
  /// Connects to a file whose header is an archive's, and no newer one's.
  ///
  /// The connection may write even where the archive is only read, so that SQLite can put its log
  /// beside the file and the last connection to close can take it away again; `query_only` keeps
  /// what is only read from changing. In a folder where no file can be made and no log is, the file
  /// is read as it stands.
  static func connect(to path: String, mode: Mode) throws(ArchiveError) -> Connection {
    let header = try FileHeader(path: path)
    guard header.applicationID == FileHeader.archiveID else {
      throw ArchiveError(path: path, reason: .foreign)
    }
    let known = Migration.all.count
    guard header.userVersion <= known else {
      throw ArchiveError(path: path, reason: .newer(found: header.userVersion, known: known))
    }
    let isFrozen =
      mode == .readOnly && !ArchiveFiles.isFolderWritable(path) && !ArchiveFiles.hasLog(path)
    do {
      return try Connection(path, mode: isFrozen ? .immutable : .readWrite)
    } catch {
      throw ArchiveError(path: path, reason: .database(error))
    }
  }
}
