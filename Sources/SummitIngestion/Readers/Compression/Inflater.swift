internal import CZlib

/// Unpacks data that was deflated, piece by piece.
///
/// It holds zlib's stream, which keeps pointers into itself and so has a fixed place in memory.
@safe final class Inflater {
  /// What is put around the deflated data.
  enum Wrapping: CInt {
    /// Nothing, as some web servers send what they call `deflate`.
    case none = -15
    case zlib = 15
    case gzip = 31
  }

  enum Outcome {
    /// There is more to unpack.
    case more
    /// The data has ended; what follows it in the input is something else.
    case ended
    case damaged
  }

  private let stream: UnsafeMutablePointer<z_stream>
  private var piece = [UInt8](repeating: 0, count: 1 << 16)

  init(_ wrapping: Wrapping) {
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    // It fails for want of memory only, which every later call then says.
    _ = unsafe summit_inflate_init(stream, wrapping.rawValue)
  }

  deinit {
    unsafe inflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// Makes ready for the next data of the kind.
  func restart() {
    _ = unsafe inflateReset(stream)
  }

  /// Unpacks what the input gives for one piece of at most 64 KB, and takes off it what was used.
  func unpack(_ input: inout ArraySlice<UInt8>, into output: inout [UInt8]) -> Outcome {
    var left = input.count
    var room = piece.count
    let status = unsafe input.withUnsafeBufferPointer { source in
      unsafe piece.withUnsafeMutableBufferPointer { target in
        unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
        unsafe stream.pointee.avail_in = UInt32(clamping: source.count)
        unsafe stream.pointee.next_out = target.baseAddress
        unsafe stream.pointee.avail_out = UInt32(target.count)
        let status = unsafe inflate(stream, Z_NO_FLUSH)
        left = unsafe Int(stream.pointee.avail_in)
        room = unsafe Int(stream.pointee.avail_out)
        return status
      }
    }
    input = input.suffix(left)
    output.append(contentsOf: piece[..<(piece.count - room)])
    switch status {
    case Z_STREAM_END: return .ended
    case Z_OK, Z_BUF_ERROR: return .more
    default: return .damaged
    }
  }
}

extension Inflater {
  /// The whole of the packed bytes; nil where they are damaged or give more than the limit.
  ///
  /// What is cut off gives what there is of it.
  static func unpacked(_ bytes: [UInt8], _ wrapping: Wrapping, limit: Int) -> [UInt8]? {
    let inflater = Inflater(wrapping)
    var rest = bytes[...]
    var output: [UInt8] = []
    while output.count < limit {
      let before = (rest.count, output.count)
      switch inflater.unpack(&rest, into: &output) {
      case .ended: return output
      case .damaged: return nil
      case .more:
        if before == (rest.count, output.count) { return output }
      }
    }
    return nil
  }
}
