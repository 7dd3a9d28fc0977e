/// What browsers write into the pages that they save.
enum SavedPage {
  /// The address in the comment that they put at the top:
  /// `<!-- saved from url=(0042)https://lindmarkpost.example/talks -->`, or SingleFile's `url: …`.
  static func url(of bytes: [UInt8]) -> String? {
    let start = bytes.prefix(2000)
    for mark in ["saved from url=(", "Page saved with SingleFile"] {
      guard let index = start.indices.first(where: { start[$0...].starts(with: mark.utf8) }),
        let address = start[index...].indices.first(where: {
          start[$0...].starts(with: "http".utf8)
        })
      else { continue }
      let url = start[address...].prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") }
      return String(decoding: url, as: UTF8.self)
    }
    return nil
  }
}
