import Glibc

/// Standard output, written in pieces of 64 KB.
///
/// When whoever reads it has had enough, as `head` has after ten lines, the program ends quietly.
struct StandardOutput: ~Copyable {
  private var bytes: [UInt8] = []
  private static let capacity = 65_536

  init() {
    bytes.reserveCapacity(Self.capacity)
  }

  mutating func write(_ text: String) throws {
    bytes.append(contentsOf: text.utf8)
    if bytes.count >= Self.capacity { try flush() }
  }

  mutating func write(_ more: some Collection<UInt8>) throws {
    bytes.append(contentsOf: more)
    if bytes.count >= Self.capacity { try flush() }
  }

  /// Writes what is left, which is to be done at the end.
  mutating func flush() throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count)
      }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EPIPE {
        exit(EXIT_SUCCESS)
      } else if errno != EINTR {
        throw Failure("cannot write to standard output: \(systemMessage(errno))")
      }
    }
    bytes.removeAll(keepingCapacity: true)
  }
}

/// Writes one line to standard error, with nothing in it that a terminal would obey.
func report(_ line: String) {
  let bytes = Array((visible(line) + "\n").utf8)
  _ = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
}

/// Makes a closed pipe an error to be met where it is written to, rather than a signal.
func ignoreBrokenPipes() {
  signal(SIGPIPE, SIG_IGN)
}

/// The system's words for an error number.
func systemMessage(_ number: Int32) -> String {
  unsafe String(cString: strerror(number))
}

/// All of standard input.
func readStandardInput() throws -> [UInt8] {
  var bytes: [UInt8] = []
  var piece = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = unsafe piece.withUnsafeMutableBytes {
      unsafe Glibc.read(STDIN_FILENO, $0.baseAddress, $0.count)
    }
    if count == 0 { return bytes }
    if count > 0 {
      bytes += piece[..<count]
    } else if errno != EINTR {
      throw Failure("cannot read standard input: \(systemMessage(errno))")
    }
  }
}
