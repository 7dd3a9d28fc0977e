/// The bytes inside a gzip file, whose members follow one another as if they were one.
///
/// What is packed to less than a 400th of its size is no coverage but meant to fill the memory, and
/// is refused after the first 64 MB. Zeros and other bytes behind the last member are passed over,
/// as gzip does.
struct GzipSource: ByteSource {
  private var packed: any ByteSource
  private var input: ArraySlice<UInt8>
  private let inflater = Inflater(.gzip)
  private let name: String
  private(set) var taken = 0
  private var given = 0
  private var isBetweenMembers = false

  /// Unpacks `start` and what the source gives after it.
  init(_ start: [UInt8], then packed: any ByteSource, name: String) {
    self.packed = packed
    self.name = name
    input = start[...]
    taken = start.count
  }

  mutating func read(into buffer: inout [UInt8]) throws(InputProblem) -> Bool {
    while true {
      if input.count < 2, try !refill() {
        guard isBetweenMembers || input.isEmpty && given == 0 && taken == 0 else { throw cutOff }
        return false
      }
      if isBetweenMembers {
        guard input.starts(with: Self.mark) else { return false }
        inflater.restart()
        isBetweenMembers = false
      }
      let before = (input.count, buffer.count)
      switch inflater.unpack(&input, into: &buffer) {
      case .damaged: throw damaged
      case .ended: isBetweenMembers = true
      case .more:
        if before == (input.count, buffer.count), try !refill() { throw cutOff }
      }
      given += buffer.count - before.1
      guard given <= 64 << 20 || given / 400 <= taken else { throw bomb }
      if buffer.count > before.1 { return true }
    }
  }

  /// How a gzip file begins.
  static let mark: [UInt8] = [0x1F, 0x8B]

  private mutating func refill() throws(InputProblem) -> Bool {
    var piece = Array(input)
    let count = piece.count
    guard try packed.read(into: &piece) else { return false }
    taken += piece.count - count
    input = piece[...]
    return true
  }

  private var cutOff: InputProblem {
    InputProblem(
      name: name, message: "the compressed data is cut off; copy or fetch the file again")
  }

  private var damaged: InputProblem {
    InputProblem(
      name: name,
      message: "the compressed data is damaged before byte \(taken - input.count); "
        + "copy or fetch the file again")
  }

  private var bomb: InputProblem {
    InputProblem(
      name: name,
      message: "it unpacks to more than 400 times its size, which no coverage does; "
        + "unpack it yourself if you trust it")
  }
}
