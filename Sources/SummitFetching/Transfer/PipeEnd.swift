#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Reads from and writes to one end of a pipe, all or nothing.
enum PipeEnd {
  /// So many bytes; nil when the pipe ends before, or a signal comes and it is to stop.
  static func read(
    _ count: Int, from pipe: CInt, unless isStopped: () -> Bool = { false }
  ) -> [UInt8]? {
    var filled = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      while filled < count {
        let part = unsafe UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...])
        let got = unsafe systemRead(pipe, part.baseAddress, part.count)
        if got < 0, errno == EINTR, !isStopped() { continue }
        guard got > 0 else { break }
        filled += got
      }
      initialized = filled
    }
    return filled == count ? bytes : nil
  }

  /// Writes all of it; false when nobody reads the pipe any more.
  static func write(_ bytes: [UInt8], to pipe: CInt) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe systemWrite(pipe, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}

// Under names that the methods above do not hide.
private let systemRead = unsafe read
private let systemWrite = unsafe write
