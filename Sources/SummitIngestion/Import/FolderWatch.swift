internal import Glibc

/// Tells of articles that are written or moved into folders, and into what lies below them.
///
/// Only whole files are told of: those that a writer has closed, and those that were moved in. What
/// a folder hides, and which names are those of articles, is as for ``Inputs``.
///
/// <https://man7.org/linux/man-pages/man7/inotify.7.html>
package struct FolderWatch: ~Copyable {
  private let descriptor: CInt
  private let roots: [String]
  /// The folder of each watch.
  private var folders: [CInt: String] = [:]
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  private static let wanted = UInt32(
    IN_CLOSE_WRITE | IN_MOVED_TO | IN_CREATE | IN_ONLYDIR)

  /// A watch on these folders from now on.
  ///
  /// - Throws: `InputProblem` where one is no folder, or the system allows no more watches.
  package init(_ folders: [String]) throws(InputProblem) {
    roots = folders
    descriptor = inotify_init1(CInt(IN_CLOEXEC))
    guard descriptor >= 0 else { throw Self.refused(folders.first ?? ".") }
    for folder in folders where try !watch(folder) { throw Self.refused(folder) }
  }

  deinit {
    close(descriptor)
  }

  /// Waits for articles, and gives their paths, each once; nil when the user wants it to stop.
  package mutating func next() throws(InputProblem) -> [String]? {
    var paths: [String] = []
    while paths.isEmpty {
      guard wait() else { return nil }
      let count = unsafe buffer.withUnsafeMutableBytes {
        unsafe read(descriptor, $0.baseAddress, $0.count)
      }
      guard count > 0 else { continue }
      for event in FolderEvent.all(in: buffer[..<count]) { try take(event, to: &paths) }
    }
    var met: Set<String> = []
    return paths.filter { met.insert($0).inserted }
  }

  private mutating func take(
    _ event: FolderEvent, to paths: inout [String]
  ) throws(InputProblem) {
    if event.isOverflow {
      // Some events are lost: whatever is there now may be new.
      for root in roots { try addAll(of: root, to: &paths) }
    } else if event.isEndOfWatch {
      folders[event.watch] = nil
    } else if let folder = folders[event.watch], !Inputs.isHidden(event.name) {
      let path = Inputs.prefix(of: folder) + event.name
      if event.isFolder {
        try addAll(of: path, to: &paths)
      } else if event.isWhole, ArticleFormat(fileName: event.name) != nil,
        case .success(.file) = FileKind.at(path), !FileKind.isBeingWritten(path)
      {
        paths.append(path)
      }
    }
  }

  /// Watches a folder, and adds the articles that are in it already, without those that are being
  /// written: of their ends the watch will tell.
  private mutating func addAll(
    of folder: String, to paths: inout [String]
  ) throws(InputProblem) {
    guard try watch(folder) else { return }
    Inputs(watching: [folder]).forEachFile { file in
      if case .success(let file) = file { paths.append(file.name) }
    }
  }

  /// Watches a folder and those below it; false where it is none, or may not be looked into.
  private mutating func watch(_ folder: String) throws(InputProblem) -> Bool {
    let watch = unsafe inotify_add_watch(descriptor, folder, Self.wanted)
    guard watch >= 0 else {
      if errno == ENOSPC || errno == ENOMEM { throw Self.refused(folder) }
      return false
    }
    folders[watch] = folder
    for below in Inputs.folders(in: folder) { _ = try self.watch(below) }
    return true
  }

  /// Waits for events; false when the user wants it to stop.
  ///
  /// Signals are let through only while it waits, so that none slips in before.
  private func wait() -> Bool {
    var (all, before) = (sigset_t(), sigset_t())
    unsafe sigfillset(&all)
    _ = unsafe pthread_sigmask(SIG_BLOCK, &all, &before)
    defer { _ = unsafe pthread_sigmask(SIG_SETMASK, &before, nil) }
    while !Interruption.isRequested {
      // One set has bits for the descriptors below 1024; more of them lie behind one another.
      var watched = [fd_set](repeating: fd_set(), count: Int(descriptor) / 1024 + 1)
      unsafe watched.withUnsafeMutableBytes {
        unsafe $0[Int(descriptor) / 8] = 1 << UInt8(descriptor % 8)
      }
      if unsafe pselect(descriptor + 1, &watched, nil, nil, nil, &before) > 0 { return true }
    }
    return false
  }

  private static func refused(_ folder: String) -> InputProblem {
    let message =
      switch errno {
      case ENOSPC, EMFILE:
        "the system allows no more watches; raise fs.inotify.max_user_watches with sysctl"
      case ENOTDIR: "only a directory can be watched; name the one that holds the file"
      default: FileKind.complaint(errno)
      }
    return InputProblem(name: folder, message: message)
  }
}
