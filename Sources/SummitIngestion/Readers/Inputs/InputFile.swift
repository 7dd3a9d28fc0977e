#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// One file, or standard input, that is to be read as an article.
public struct InputFile: Hashable, Sendable {
  /// Its path, or `-` for standard input.
  public let name: String
  /// How to read it.
  public let format: ArticleFormat

  /// A file that is read as its name tells, as plain text where that tells nothing.
  public init(name: String, format: ArticleFormat? = nil) {
    self.name = name
    self.format = format ?? ArticleFormat(fileName: name) ?? .text
  }

  /// The most bytes that a file may have unless told otherwise: 64 MB.
  public static let defaultLimit = 64 << 20

  /// The bytes of the file.
  ///
  /// A file that has more than `limit` bytes is refused as soon as that is known, so that an
  /// endless device does no harm.
  public func bytes(limit: Int = defaultLimit) throws(InputProblem) -> [UInt8] {
    guard name != "-" else { return try bytes(from: STDIN_FILENO, limit: limit) }
    let descriptor = unsafe open(name, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable() }
    defer { close(descriptor) }
    return try bytes(from: descriptor, limit: limit)
  }

  private func bytes(from descriptor: CInt, limit: Int) throws(InputProblem) -> [UInt8] {
    var info = stat()
    let expected = unsafe fstat(descriptor, &info) == 0 ? Int(info.st_size) : 0
    guard expected <= limit else { throw tooLarge(limit) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(expected)
    // One byte more than expected, so that the end of the file shows at once.
    var chunk = [UInt8](repeating: 0, count: min(max(expected + 1, 4096), 1 << 20))
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes { buffer in
        unsafe read(descriptor, buffer.baseAddress, buffer.count)
      }
      guard count >= 0 else {
        if errno == EINTR, !Interruption.isRequested { continue }
        throw unreadable()
      }
      guard count > 0 else { return bytes }
      guard bytes.count + count <= limit else { throw tooLarge(limit) }
      bytes.append(contentsOf: chunk[..<count])
    }
  }

  private func tooLarge(_ limit: Int) -> InputProblem {
    InputProblem(
      name: name,
      message: "the file is larger than the limit of \(limit) bytes; split it into its articles")
  }

  /// What the system's last error means for the file.
  private func unreadable() -> InputProblem {
    InputProblem(name: name, message: FileKind.complaint(errno))
  }
}
