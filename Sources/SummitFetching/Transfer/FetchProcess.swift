#if canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The program that fetches, run as a process that is started when it is first needed.
struct FetchProcess: ~Copyable {
  private let path: String
  private var child: Child?

  /// A process of the program at the path, or of the one that is installed beside this program.
  init(path: String?) {
    self.path = path ?? Self.installed
  }

  /// Has a request carried out; the answer with its whole body, or why there is none.
  ///
  /// A signal breaks it off where it is to stop.
  mutating func carry(
    _ request: TransferRequest, unless isStopped: () -> Bool
  ) throws(FetchError) -> Result<TransferAnswer, TransferFailure> {
    if child == nil { child = Child(path: path) }
    guard let child else { throw FetchError(request.url, .programMissing(path)) }
    guard Frame(request).write(to: child.socket) else { throw ended(request) }
    var answer: TransferAnswer?
    var body: [UInt8] = []
    while let frame = Frame(from: child.socket, unless: isStopped) {
      switch frame.kind {
      case .head: answer = frame.answer
      case .data: body += frame.payload
      case .end:
        guard var answer else { throw ended(request) }
        answer.body = body
        return .success(answer)
      case .failure, .request:
        guard let failure = frame.failure else { throw ended(request) }
        return .failure(failure)
      }
    }
    throw ended(request)
  }

  /// What to say when the process is gone; the next request starts another.
  private mutating func ended(_ request: TransferRequest) -> FetchError {
    child = nil
    return FetchError(request.url, .programEnded)
  }

  /// Beside this program.
  private static var installed: String {
    var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let length = unsafe buffer.withUnsafeMutableBytes { space in
      unsafe space.baseAddress.map { unsafe readlink("/proc/self/exe", $0, space.count) } ?? 0
    }
    let program = buffer.prefix(max(0, length))
    let folder = program.prefix(through: program.lastIndex(of: UInt8(ascii: "/")) ?? 0)
    return String(decoding: folder, as: UTF8.self) + "summitry-fetch"
  }
}

/// A process and the socket to it, which it does not outlive.
private final class Child {
  let socket: CInt
  private let id: pid_t

  /// Starts the program; nil where that cannot be done.
  init?(path: String) {
    guard let ends = SocketPair() else { return nil }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, ends.other, STDIN_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, ends.other, STDOUT_FILENO)
    var id: pid_t = 0
    let name = unsafe strdup(path)
    defer { unsafe free(name) }
    var arguments = unsafe [name, nil]
    let code = unsafe posix_spawn(&id, path, &actions, nil, &arguments, environ)
    close(ends.other)
    socket = ends.own
    self.id = code == 0 ? id : 0
    if code != 0 { return nil }
  }

  deinit {
    close(socket)
    guard id > 0 else { return }
    kill(id, SIGTERM)
    while waitpid(id, nil, 0) < 0, errno == EINTR {}
  }
}

/// Two sockets, each the other end of the other, that other processes do not inherit.
private struct SocketPair {
  let own: CInt
  let other: CInt

  init?() {
    #if canImport(Musl)
      let kind = SOCK_STREAM | SOCK_CLOEXEC
    #else
      let kind = CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    #endif
    var ends: [CInt] = [-1, -1]
    guard unsafe socketpair(AF_UNIX, kind, 0, &ends) == 0 else { return nil }
    (own, other) = (ends[0], ends[1])
  }
}
