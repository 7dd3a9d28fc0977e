internal import Glibc

/// Something that happened in a folder which is watched.
struct FolderEvent: Hashable {
  let watch: CInt
  let mask: UInt32
  /// What it happened to; empty for the folder itself.
  let name: String

  /// Whether events before this one were lost.
  var isOverflow: Bool { has(IN_Q_OVERFLOW) }
  /// Whether the folder is watched no longer.
  var isEndOfWatch: Bool { has(IN_IGNORED) }
  var isFolder: Bool { has(IN_ISDIR) }
  /// Whether a file is there as a whole.
  var isWhole: Bool { has(IN_CLOSE_WRITE) || has(IN_MOVED_TO) }

  /// The events as the system writes them, one after another: watch, mask, cookie and the length of
  /// the name that follows, padded with zeros.
  static func all(in bytes: ArraySlice<UInt8>) -> [FolderEvent] {
    let head = 16
    var events: [FolderEvent] = []
    var rest = bytes
    while rest.count >= head {
      let length = Int(number(in: rest.dropFirst(12)))
      let name = rest.dropFirst(head).prefix(length).prefix { $0 != 0 }
      events.append(
        FolderEvent(
          watch: CInt(bitPattern: number(in: rest)), mask: number(in: rest.dropFirst(4)),
          name: String(decoding: name, as: UTF8.self)))
      rest = rest.dropFirst(head + length)
    }
    return events
  }

  private static func number(in bytes: ArraySlice<UInt8>) -> UInt32 {
    unsafe bytes.withUnsafeBytes { unsafe $0.loadUnaligned(as: UInt32.self) }
  }

  private func has(_ flag: some BinaryInteger) -> Bool {
    mask & UInt32(truncatingIfNeeded: flag) != 0
  }
}
