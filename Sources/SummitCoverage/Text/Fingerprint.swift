/// The SHA-256 of bytes, by which articles and migrations are told apart.
///
/// ```swift
/// Fingerprint.sha256("abc")  // "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
/// ```
///
/// What comes in pieces is taken in pieces, with the same result:
///
/// ```swift
/// var fingerprint = Fingerprint()
/// fingerprint.update(article.title)
/// fingerprint.update(article.text)
/// let uid = fingerprint.finish()
/// ```
///
/// The standard is [FIPS 180-4](https://csrc.nist.gov/pubs/fips/180-4/upd1/final).
public struct Fingerprint: Sendable {
  private var state: InlineArray<8, UInt32> = [
    0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A, 0x510E_527F, 0x9B05_688C, 0x1F83_D9AB,
    0x5BE0_CD19,
  ]
  /// The bytes of a block that is not full yet.
  private var block = InlineArray<64, UInt8>(repeating: 0)
  private var filled = 0
  private var length = 0

  public init() {}

  /// The fingerprint of bytes, as 64 hexadecimal digits.
  public static func sha256(_ bytes: Span<UInt8>) -> String {
    var fingerprint = Fingerprint()
    fingerprint.update(bytes)
    return fingerprint.finish()
  }

  /// The fingerprint of bytes, as 64 hexadecimal digits.
  public static func sha256(_ bytes: [UInt8]) -> String {
    sha256(bytes.span)
  }

  /// The fingerprint of a text in UTF-8, as 64 hexadecimal digits.
  public static func sha256(_ text: String) -> String {
    sha256(text.utf8.span)
  }

  /// Takes in the UTF-8 of a text.
  public mutating func update(_ text: String) {
    update(text.utf8.span)
  }

  /// Takes in bytes.
  public mutating func update(_ bytes: Span<UInt8>) {
    length += bytes.count
    var next = 0
    if filled > 0 {
      while filled < 64, next < bytes.count {
        block[filled] = bytes[next]
        filled += 1
        next += 1
      }
      guard filled == 64 else { return }
      let full = block
      compress(full.span, at: 0)
      filled = 0
    }
    while next + 64 <= bytes.count {
      compress(bytes, at: next)
      next += 64
    }
    while next < bytes.count {
      block[filled] = bytes[next]
      filled += 1
      next += 1
    }
  }

  /// The fingerprint of all that was taken in, as 64 hexadecimal digits.
  public consuming func finish() -> String {
    let bits = UInt64(length) * 8
    var padding: [UInt8] = [0x80]
    while (length + padding.count) % 64 != 56 { padding.append(0) }
    for shift in stride(from: 56, through: 0, by: -8) {
      padding.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    update(padding.span)
    var digits: [UInt8] = []
    digits.reserveCapacity(64)
    for index in state.indices {
      for shift in stride(from: 28, through: 0, by: -4) {
        let digit = UInt8(truncatingIfNeeded: state[index] >> UInt32(shift)) & 15
        digits.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    }
    return String(decoding: digits, as: UTF8.self)
  }

  /// Works one block of 64 bytes into the state, under the standard's names.
  private mutating func compress(_ bytes: Span<UInt8>, at start: Int) {
    var w = InlineArray<64, UInt32>(repeating: 0)
    for t in 0..<16 {
      let byte = start + 4 * t
      w[t] =
        UInt32(bytes[byte]) << 24 | UInt32(bytes[byte + 1]) << 16 | UInt32(bytes[byte + 2]) << 8
        | UInt32(bytes[byte + 3])
    }
    for t in 16..<64 {
      let s0 = rotate(w[t - 15], 7) ^ rotate(w[t - 15], 18) ^ w[t - 15] >> 3
      let s1 = rotate(w[t - 2], 17) ^ rotate(w[t - 2], 19) ^ w[t - 2] >> 10
      w[t] = w[t - 16] &+ s0 &+ w[t - 7] &+ s1
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for t in 0..<64 {
      let s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
      let s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
      let t1 = h &+ s1 &+ (e & f ^ ~e & g) &+ roundConstants[t] &+ w[t]
      let t2 = s0 &+ (a & b ^ a & c ^ b & c)
      (h, g, f, e) = (g, f, e, d &+ t1)
      (d, c, b, a) = (c, b, a, t1 &+ t2)
    }
    state[0] &+= a
    state[1] &+= b
    state[2] &+= c
    state[3] &+= d
    state[4] &+= e
    state[5] &+= f
    state[6] &+= g
    state[7] &+= h
  }
}

@inline(__always)
private func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
  word >> count | word << (32 - count)
}

/// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
private let roundConstants: InlineArray<64, UInt32> = [
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
]
