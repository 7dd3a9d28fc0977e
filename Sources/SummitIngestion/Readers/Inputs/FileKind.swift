import Glibc

/// What a path leads to.
enum FileKind {
  case directory, file
  /// A symbolic link to a directory, which is not followed inside a directory: it may lead in a
  /// circle.
  case linkedDirectory

  /// What stands there, or the problem that hides it.
  static func at(_ path: String) -> Result<FileKind, InputProblem> {
    var info = stat()
    guard unsafe stat(path, &info) == 0 else {
      let code = errno
      let isLink = unsafe lstat(path, &info) == 0
      let message =
        code == ENOENT && isLink
        ? "the symbolic link leads nowhere; mend it or remove it" : complaint(code)
      return .failure(InputProblem(name: path, message: message))
    }
    guard info.st_mode & S_IFMT == S_IFDIR else { return .success(.file) }
    let isLink = unsafe lstat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFLNK
    return .success(isLink ? .linkedDirectory : .directory)
  }

  /// The error of the system in words, with the way out.
  static func complaint(_ code: CInt) -> String {
    switch code {
    case ENOENT: "there is no such file or directory; check the path"
    case EACCES, EPERM: "permission is denied; make it readable"
    case EISDIR: "it is a directory where a file is needed; name a file in it"
    default:
      "it cannot be read (\(unsafe String(cString: strerror(code)))); check the file and its disk"
    }
  }

  /// Whether some program has the file open to write to it, as far as the system tells.
  ///
  /// A lease for reading is refused on such a file: <https://man7.org/linux/man-pages/man2/F_SETLEASE.2const.html>.
  static func isBeingWritten(_ path: String) -> Bool {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    // What fcntl.h names F_SETSIG and F_SETLEASE, for GNU sources only.
    let (setSignal, setLease): (CInt, CInt) = (10, 1024)
    // Whoever opens the file in this moment makes the system send a signal: one that does no harm.
    _ = fcntl(descriptor, setSignal, SIGURG)
    return fcntl(descriptor, setLease, CInt(F_RDLCK)) < 0 && errno == EAGAIN
  }
}
