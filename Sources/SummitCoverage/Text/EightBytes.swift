/// Eight bytes of a text, asked about all at once.
///
/// It makes looking for what is rare in a text, such as control characters, some times quicker:
///
/// ```swift
/// index = bytes.skipping(from: index) { !$0.haveControl }
/// while index < bytes.count, bytes[index] >= 0x20 { index += 1 }
/// ```
///
/// https://graphics.stanford.edu/~seander/bithacks.html#ZeroInWord
@usableFromInline
package struct EightBytes: Sendable {
  @usableFromInline let bits: UInt64

  /// The bytes from the index on, of which there must be eight.
  @inlinable @inline(__always)
  package init(_ bytes: Span<UInt8>, at index: Int) {
    let eight = bytes.extracting(index..<(index + 8))
    let low =
      UInt64(eight[0]) | UInt64(eight[1]) << 8 | UInt64(eight[2]) << 16 | UInt64(eight[3]) << 24
    let high =
      UInt64(eight[4]) | UInt64(eight[5]) << 8 | UInt64(eight[6]) << 16 | UInt64(eight[7]) << 24
    bits = low | high << 32
  }

  /// Writes them one after another from the index on, where there must be room for eight.
  @inline(__always)
  func write(to bytes: inout MutableSpan<UInt8>, at index: Int) {
    // Said once, this spares the check of each byte.
    precondition(index >= 0 && index <= bytes.count &- 8)
    bytes[index] = UInt8(truncatingIfNeeded: bits)
    bytes[index &+ 1] = UInt8(truncatingIfNeeded: bits >> 8)
    bytes[index &+ 2] = UInt8(truncatingIfNeeded: bits >> 16)
    bytes[index &+ 3] = UInt8(truncatingIfNeeded: bits >> 24)
    bytes[index &+ 4] = UInt8(truncatingIfNeeded: bits >> 32)
    bytes[index &+ 5] = UInt8(truncatingIfNeeded: bits >> 40)
    bytes[index &+ 6] = UInt8(truncatingIfNeeded: bits >> 48)
    bytes[index &+ 7] = UInt8(truncatingIfNeeded: bits >> 56)
  }

  /// Whether all of them are ASCII.
  @inlinable @inline(__always)
  package var areASCII: Bool { bits & 0x8080_8080_8080_8080 == 0 }

  /// Whether one of them is below the space.
  @inlinable @inline(__always)
  package var haveControl: Bool {
    (bits &- 0x2020_2020_2020_2020) & ~bits & 0x8080_8080_8080_8080 != 0
  }

  /// Whether the byte is one of them.
  @inlinable @inline(__always)
  package func have(_ byte: UInt8) -> Bool { marks(of: byte) != 0 }

  /// Whether the byte may stand twice in a row among them: never false where it does.
  @inlinable @inline(__always)
  package func mayRepeat(_ byte: UInt8) -> Bool {
    let marks = marks(of: byte)
    return marks & (marks << 8) != 0
  }

  /// The highest bit of each place where the byte stands; above the first such place it may be set
  /// for another byte as well.
  @inlinable @inline(__always)
  func marks(of byte: UInt8) -> UInt64 {
    let rest = bits ^ UInt64(byte) &* 0x0101_0101_0101_0101
    return (rest &- 0x0101_0101_0101_0101) & ~rest & 0x8080_8080_8080_8080
  }
}

extension Span<UInt8> {
  /// The index behind all groups of eight bytes, from this index on, that pass the test: what fails
  /// it is among the next eight bytes, or there are fewer left.
  @inlinable @inline(__always)
  package func skipping(from index: Int, while test: (EightBytes) -> Bool) -> Int {
    var index = index
    while index + 8 <= count, test(EightBytes(self, at: index)) { index += 8 }
    return index
  }

  /// Where the byte stands first, from this index on.
  @inlinable
  package func firstIndex(of byte: UInt8, from index: Int) -> Int? {
    var index = skipping(from: index) { !$0.have(byte) }
    while index < count, self[index] != byte { index += 1 }
    return index < count ? index : nil
  }
}
