import Foundation

/// Wraps bytes as gzip does, without making them smaller.
enum Gzip {
  /// One member, whose blocks hold the bytes as they are. https://www.rfc-editor.org/rfc/rfc1952
  static func packed(_ bytes: [UInt8]) -> [UInt8] {
    var packed: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF]
    var rest = bytes[...]
    repeat {
      let block = rest.prefix(0xFFFF)
      rest = rest.dropFirst(block.count)
      packed += [rest.isEmpty ? 1 : 0] + words(UInt32(block.count)).prefix(2)
      packed += words(~UInt32(block.count)).prefix(2) + block
    } while !rest.isEmpty
    return packed + words(checksum(bytes)) + words(UInt32(truncatingIfNeeded: bytes.count))
  }

  /// So many letters, as small as the program makes them.
  static func bomb(of count: Int) throws -> [UInt8] {
    let shell = Process()
    let output = Pipe()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = ["-c", "head -c \(count) /dev/zero | tr '\\000' a | gzip"]
    shell.standardOutput = output
    try shell.run()
    let packed = try output.fileHandleForReading.readToEnd() ?? Data()
    shell.waitUntilExit()
    return Array(packed)
  }

  private static func words(_ number: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = ~0
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 0 ? sum >> 1 : sum >> 1 ^ 0xEDB8_8320 }
    }
    return ~sum
  }
}
