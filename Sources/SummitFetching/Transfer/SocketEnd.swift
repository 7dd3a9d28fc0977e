#if canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Reads from and writes to one end of a pair of sockets, all or nothing.
enum SocketEnd {
  /// So many bytes; nil when the other end is closed before, or a signal comes and it is to stop.
  static func read(
    _ count: Int, from socket: CInt, unless isStopped: () -> Bool = { false }
  ) -> [UInt8]? {
    var filled = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      while filled < count {
        let part = unsafe UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...])
        let got = unsafe recv(socket, part.baseAddress, part.count, 0)
        if got < 0, errno == EINTR, !isStopped() { continue }
        guard got > 0 else { break }
        filled += got
      }
      initialized = filled
    }
    return filled == count ? bytes : nil
  }

  /// Writes all of it; false when the other end is closed, which raises no signal here.
  static func write(_ bytes: [UInt8], to socket: CInt) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe send(socket, $0.baseAddress, $0.count, CInt(MSG_NOSIGNAL))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}
