/// The name of a host in the letters that the network knows: "bücher.example" is
/// "xn--bcher-kva.example".
///
/// Each part with other letters is written in Punycode.
/// <https://www.rfc-editor.org/rfc/rfc3492>
enum HostName {
  /// The name in ASCII and lower case; nil where it cannot be written so.
  static func ascii(_ name: String) -> String? {
    let labels = name.lowercased().split(
      omittingEmptySubsequences: false, whereSeparator: { ".。．｡".contains($0) })
    var result: [String] = []
    for label in labels {
      if label.utf8.allSatisfy({ $0 < 0x80 }) {
        result.append(String(label))
      } else {
        guard let code = punycode(Array(label.unicodeScalars.map(\.value))) else { return nil }
        result.append("xn--" + code)
      }
    }
    return result.joined(separator: ".")
  }

  /// Section 6.3 of the RFC; nil for what is longer than any name may be.
  private static func punycode(_ scalars: [UInt32]) -> String? {
    guard scalars.count < 64 else { return nil }
    var output = scalars.filter { $0 < 0x80 }.map { UInt8($0) }
    let basicCount = output.count
    if basicCount > 0 { output.append(UInt8(ascii: "-")) }
    var (current, delta, bias, handled) = (UInt32(0x80), 0, 72, basicCount)
    while handled < scalars.count {
      guard let next = scalars.filter({ $0 >= current }).min() else { return nil }
      delta += Int(next - current) * (handled + 1)
      current = next
      for scalar in scalars {
        if scalar < current { delta += 1 }
        guard scalar == current else { continue }
        output += digits(of: delta, bias: bias)
        bias = adapted(delta, count: handled + 1, isFirst: handled == basicCount)
        delta = 0
        handled += 1
      }
      delta += 1
      current += 1
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// A number in digits of a growing base, the lowest first.
  private static func digits(of number: Int, bias: Int) -> [UInt8] {
    let letters = Array("abcdefghijklmnopqrstuvwxyz0123456789".utf8)
    var digits: [UInt8] = []
    var (rest, position) = (number, 36)
    while true {
      let threshold = min(max(position - bias, 1), 26)
      guard rest >= threshold else { return digits + [letters[rest]] }
      digits.append(letters[threshold + (rest - threshold) % (36 - threshold)])
      rest = (rest - threshold) / (36 - threshold)
      position += 36
    }
  }

  private static func adapted(_ delta: Int, count: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? delta / 700 : delta / 2
    delta += delta / count
    var steps = 0
    while delta > 455 {
      delta /= 35
      steps += 36
    }
    return steps + 36 * delta / (delta + 38)
  }
}
