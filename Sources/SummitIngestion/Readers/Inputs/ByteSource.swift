import Glibc

/// Where bytes come from, piece by piece.
protocol ByteSource {
  /// How many bytes were taken from where they lie, still packed if they are so there.
  var taken: Int { get }
  /// Appends the next piece; false at the end.
  mutating func read(into buffer: inout [UInt8]) throws(InputProblem) -> Bool
}

/// Bytes that are in memory already.
struct MemorySource: ByteSource {
  private var bytes: [UInt8]
  private(set) var taken = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func read(into buffer: inout [UInt8]) -> Bool {
    guard !bytes.isEmpty else { return false }
    taken = bytes.count
    if buffer.isEmpty { swap(&buffer, &bytes) } else { buffer += bytes }
    bytes = []
    return true
  }
}

/// The bytes of a file or of standard input (`-`).
final class FileSource: ByteSource {
  private let descriptor: CInt
  private let name: String
  private let isOwned: Bool
  private var piece: [UInt8]
  private(set) var taken = 0
  /// How many bytes the system says there are; 0 for a pipe.
  let size: Int

  init(name: String) throws(InputProblem) {
    let isStandardInput = name == "-"
    descriptor = isStandardInput ? STDIN_FILENO : unsafe open(name, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.unreadable(name) }
    isOwned = !isStandardInput
    self.name = name
    var info = stat()
    size = unsafe fstat(descriptor, &info) == 0 ? max(Int(info.st_size), 0) : 0
    // One byte more than there are, so that the end of a small file shows at once.
    piece = [UInt8](repeating: 0, count: min(max(size + 1, 4096), 1 << 18))
  }

  deinit {
    if isOwned { close(descriptor) }
  }

  func read(into buffer: inout [UInt8]) throws(InputProblem) -> Bool {
    while true {
      let count = unsafe piece.withUnsafeMutableBytes { space in
        unsafe Glibc.read(descriptor, space.baseAddress, space.count)
      }
      if count > 0 {
        taken += count
        buffer.append(contentsOf: piece[..<count])
        return true
      }
      guard count < 0 else { return false }
      guard errno == EINTR, !Interruption.isRequested else { throw Self.unreadable(name) }
    }
  }

  /// What the system's last error means for the file.
  private static func unreadable(_ name: String) -> InputProblem {
    InputProblem(name: name, message: FileKind.complaint(errno))
  }
}
