/// One file, or standard input, that articles are to be read from.
public struct InputFile: Hashable, Sendable {
  /// Its path, or `-` for standard input.
  public let name: String
  /// How to read it; nil leaves that to what it holds and then to its name.
  public let format: ArticleFormat?

  /// A file that is read in this format, or as what it holds and its name tell.
  public init(name: String, format: ArticleFormat? = nil) {
    self.name = name
    self.format = format
  }

  /// The most bytes that an article may have unless told otherwise: 64 MB.
  public static let defaultLimit = 64 << 20

  /// The bytes of the file, unpacked where they are gzipped.
  ///
  /// A file that has more than `limit` bytes is refused as soon as that is known, so that an
  /// endless device does no harm.
  public func bytes(limit: Int = defaultLimit) throws(InputProblem) -> [UInt8] {
    try input(limit: limit).rest()
  }

  /// The bytes of the file as they are wanted, unpacked where they are gzipped.
  func input(limit: Int) throws(InputProblem) -> ByteInput {
    try ByteInput.unpacking(FileSource(name: name), name: name, limit: limit)
  }
}

extension ByteInput {
  /// The bytes of the source, or those that were gzipped to them.
  static func unpacking(
    _ source: some ByteSource, name: String, limit: Int
  ) throws(InputProblem) -> ByteInput {
    var source = source
    var start: [UInt8] = []
    while start.count < 2, try source.read(into: &start) {}
    guard start.starts(with: GzipSource.mark) else {
      return ByteInput(start, then: source, name: name, limit: limit)
    }
    let unpacked = GzipSource(start, then: source, name: name)
    return ByteInput([], then: unpacked, name: name, limit: limit)
  }
}
