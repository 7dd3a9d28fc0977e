import Glibc

/// The encodings that the C library knows by their names, such as `koi8-r` and `Shift_JIS`.
enum Charset {
  /// The text in UTF-8; nil where the encoding is not known or the bytes are not of it.
  static func utf8(from bytes: [UInt8], in charset: String) -> [UInt8]? {
    let name = plainName(charset)
    let isAllowed = { (byte: UInt8) in
      (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || "-_:.".utf8.contains(byte)
    }
    // `//TRANSLIT` and the like would change what the text says.
    guard !name.isEmpty, name.utf8.count < 40, name.utf8.allSatisfy(isAllowed) else { return nil }
    // UTF-7, which no browser reads, hides markup in plain letters.
    if ["utf-8", "utf8"].contains(name) || name.contains("utf-7") { return nil }
    guard let converter = Converter(from: substitutes[name] ?? name) else { return nil }
    return converter.utf8(from: bytes)
  }

  /// Whether text in this encoding may be plain ASCII to look at and mean something else.
  static func usesPlainBytes(_ charset: String) -> Bool {
    let name = plainName(charset)
    return name.hasPrefix("iso-2022") || name.hasPrefix("hz-")
  }

  private static func plainName(_ charset: String) -> String {
    String(charset.filter { !" \"'\t".contains($0) }).lowercased()
  }

  /// What the web reads these names as.
  ///
  /// https://encoding.spec.whatwg.org/#names-and-labels
  private static let substitutes = [
    "iso-8859-1": "windows-1252", "latin1": "windows-1252", "latin-1": "windows-1252",
    "us-ascii": "windows-1252", "ascii": "windows-1252", "iso8859-1": "windows-1252",
    "iso-8859-9": "windows-1254", "gb2312": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030",
    "shift_jis": "cp932", "shift-jis": "cp932", "x-sjis": "cp932", "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949", "x-cp1251": "windows-1251", "win-1251": "windows-1251",
    "koi8": "koi8-r", "x-mac-cyrillic": "mac-cyrillic", "unicode": "utf-16le",
    "cp1252": "windows-1252", "iso-8859-8-i": "iso-8859-8",
  ]
}

/// A converter of the C library.
@safe private final class Converter {
  private let handle: iconv_t

  init?(from name: String) {
    guard let handle = unsafe iconv_open("UTF-8", name), Int(bitPattern: handle) != -1 else {
      return nil
    }
    unsafe self.handle = handle
  }

  deinit {
    unsafe iconv_close(handle)
  }

  /// The bytes in UTF-8, a byte that stands for nothing as U+FFFD; nil where those are more than
  /// one in a hundred.
  func utf8(from bytes: [UInt8]) -> [UInt8]? {
    var input = bytes
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 2)
    var piece = [CChar](repeating: 0, count: 1 << 14)
    var position = 0
    var faults = 0
    while position < input.count {
      var left = input.count - position
      let (count, isFault) = unsafe input.withUnsafeMutableBytes { source in
        unsafe piece.withUnsafeMutableBufferPointer { target in
          var from = unsafe source.baseAddress.map { address in
            unsafe (address + position).assumingMemoryBound(to: CChar.self)
          }
          var to = target.baseAddress
          var room = target.count
          let status = unsafe iconv(handle, &from, &left, &to, &room)
          return (target.count - room, status == -1 && errno != E2BIG)
        }
      }
      result.append(contentsOf: piece[..<count].lazy.map(UInt8.init(bitPattern:)))
      position = input.count - left
      guard isFault, position < input.count else { continue }
      faults += 1
      guard faults * 100 <= input.count else { return nil }
      result.append(contentsOf: "\u{FFFD}".utf8)
      position += 1
    }
    return result
  }
}
