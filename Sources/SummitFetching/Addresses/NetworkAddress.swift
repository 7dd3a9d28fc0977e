#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// An address of the internet, IPv4 or IPv6.
package struct NetworkAddress: Hashable, Sendable {
  /// Four or sixteen bytes.
  private let bytes: [UInt8]

  /// The address that a text spells in any way that the system takes: "10.1", "0x7f000001" and
  /// "[::1]" too; nil for a name.
  init?(_ text: some StringProtocol) {
    var text = String(text)
    if text.hasPrefix("["), text.hasSuffix("]") { text = String(text.dropFirst().dropLast()) }
    var four = in_addr()
    var sixteen = in6_addr()
    if unsafe inet_aton(text, &four) == 1 {
      bytes = unsafe withUnsafeBytes(of: four) { unsafe Array($0) }
    } else if unsafe inet_pton(AF_INET6, text, &sixteen) == 1 {
      bytes = unsafe withUnsafeBytes(of: sixteen) { unsafe Array($0) }
    } else {
      return nil
    }
  }

  /// The address in the bytes of a socket's; nil for other kinds of sockets.
  package init?(socketAddress raw: UnsafeRawBufferPointer) {
    guard raw.count >= MemoryLayout<sockaddr>.size else { return nil }
    let family = unsafe Int32(raw.loadUnaligned(as: sockaddr.self).sa_family)
    if family == AF_INET, raw.count >= MemoryLayout<sockaddr_in>.size {
      let address = unsafe raw.loadUnaligned(as: sockaddr_in.self).sin_addr
      bytes = unsafe withUnsafeBytes(of: address) { unsafe Array($0) }
    } else if family == AF_INET6, raw.count >= MemoryLayout<sockaddr_in6>.size {
      let address = unsafe raw.loadUnaligned(as: sockaddr_in6.self).sin6_addr
      bytes = unsafe withUnsafeBytes(of: address) { unsafe Array($0) }
    } else {
      return nil
    }
  }

  /// Whether it is anything but an address that the whole internet reaches: private, loopback,
  /// link-local, shared, reserved, for documentation or for many at once.
  ///
  /// An IPv4 address within one of IPv6 is judged by itself.
  /// <https://www.iana.org/assignments/iana-ipv4-special-registry>,
  /// <https://www.iana.org/assignments/iana-ipv6-special-registry>
  package var isPrivate: Bool {
    guard bytes.count == 16 else { return Self.isPrivate(v4: bytes[...]) }
    if let inner = embedded { return Self.isPrivate(v4: inner) }
    // Only 2000::/3 is given out; in it Teredo, benchmarks, ORCHID and documentation are no hosts.
    guard bytes[0] & 0xE0 == 0x20 else { return true }
    return bytes.starts(with: [0x20, 0x01, 0x0D, 0xB8]) || bytes.starts(with: [0x3F, 0xFF])
      || (bytes.starts(with: [0x20, 0x01]) && bytes[2] < 2)
  }

  /// The IPv4 address that is mapped, translated (NAT64) or tunnelled (6to4) by this one.
  private var embedded: ArraySlice<UInt8>? {
    let zeros = [UInt8](repeating: 0, count: 10)
    if bytes.starts(with: zeros + [0xFF, 0xFF]) { return bytes[12...] }
    if bytes.starts(with: [0x00, 0x64, 0xFF, 0x9B] + zeros.prefix(8)) { return bytes[12...] }
    if bytes.starts(with: [0x20, 0x02]) { return bytes[2..<6] }
    return nil
  }

  private static func isPrivate(v4 bytes: ArraySlice<UInt8>) -> Bool {
    let address = bytes.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    return reserved.contains { network, length in
      address >> (32 - length) == network >> (32 - length)
    }
  }

  /// What is set apart of IPv4, with the lengths of the prefixes.
  private static let reserved: [(network: UInt32, length: UInt32)] = [
    (0x0000_0000, 8),  // 0.0.0.0: this network
    (0x0A00_0000, 8),  // 10.0.0.0: private
    (0x6440_0000, 10),  // 100.64.0.0: shared by a provider's customers
    (0x7F00_0000, 8),  // 127.0.0.0: loopback
    (0xA9FE_0000, 16),  // 169.254.0.0: link-local
    (0xAC10_0000, 12),  // 172.16.0.0: private
    (0xC000_0000, 24),  // 192.0.0.0: protocols
    (0xC000_0200, 24),  // 192.0.2.0: documentation
    (0xC058_6300, 24),  // 192.88.99.0: relays to IPv6
    (0xC0A8_0000, 16),  // 192.168.0.0: private
    (0xC612_0000, 15),  // 198.18.0.0: benchmarks
    (0xC633_6400, 24),  // 198.51.100.0: documentation
    (0xCB00_7100, 24),  // 203.0.113.0: documentation
    (0xE000_0000, 4),  // 224.0.0.0: multicast
    (0xF000_0000, 4),  // 240.0.0.0: reserved, and broadcast
  ]
}
