/// Bytes that are taken from their source as they are wanted, and let go once they are used.
///
/// It holds no more of them than the caller looks at. After a problem with the source there is
/// nothing more to be had.
final class ByteInput {
  private var source: any ByteSource
  private var buffer: [UInt8]
  private var start = 0
  private var isAtEnd = false
  /// The file's name, for problems.
  let name: String
  /// The most bytes that may be asked for in one piece.
  let limit: Int

  /// The bytes of `start`, and what the source gives after them.
  init(_ start: [UInt8], then source: any ByteSource, name: String, limit: Int) {
    buffer = start
    self.source = source
    self.name = name
    self.limit = limit
  }

  /// How many bytes were taken from the source: of a packed file, as they lie there.
  var taken: Int { source.taken }

  /// What is at hand, without reading.
  var available: ArraySlice<UInt8> { buffer[start...] }

  /// The next bytes, which stay: so many, or all there are where those are fewer.
  func peek(_ count: Int) throws(InputProblem) -> ArraySlice<UInt8> {
    while buffer.count - start < count, try fill() {}
    return buffer[start...].prefix(count)
  }

  /// Reads one more piece; false at the end.
  func fill() throws(InputProblem) -> Bool {
    guard !isAtEnd else { return false }
    if start > 0 {
      buffer.removeSubrange(..<start)
      start = 0
    }
    do throws(InputProblem) {
      isAtEnd = try !source.read(into: &buffer)
    } catch {
      isAtEnd = true
      buffer = []
      throw error
    }
    return !isAtEnd
  }

  /// Lets the next bytes go, which must be at hand.
  func drop(_ count: Int) {
    start += min(count, buffer.count - start)
  }

  /// Takes so many bytes, or all there are where those are fewer.
  func take(_ count: Int) throws(InputProblem) -> [UInt8] {
    let bytes = Array(try peek(count))
    drop(bytes.count)
    return bytes
  }

  /// Passes over so many bytes; how many there were.
  func skip(_ count: Int) throws(InputProblem) -> Int {
    var left = count
    while left > 0 {
      if start == buffer.count, try !fill() { break }
      let step = min(left, buffer.count - start)
      drop(step)
      left -= step
    }
    return count - left
  }

  /// Puts bytes back in front of the others.
  func putBack(_ bytes: some Collection<UInt8>) {
    buffer.replaceSubrange(..<start, with: bytes)
    start = 0
  }

  /// All that is left, up to the limit.
  func rest() throws(InputProblem) -> [UInt8] {
    while try fill() {
      guard buffer.count - start <= limit else { throw tooLarge("the file") }
    }
    guard buffer.count - start <= limit else { throw tooLarge("the file") }
    defer { (buffer, start) = ([], 0) }
    return start == 0 ? buffer : Array(buffer[start...])
  }

  /// The next line without its line feed and the carriage return before it; nil at the end.
  ///
  /// A line over the limit is passed over and thrown as a problem.
  func line(number: Int? = nil) throws(InputProblem) -> [UInt8]? {
    var searched = 0
    while true {
      if let end = buffer[(start + searched)...].firstIndex(of: 0x0A) {
        let line = buffer[start..<end]
        let isLong = line.count > limit
        defer { start = end + 1 }
        guard !isLong else { throw tooLarge("the line", line: number) }
        return Array(line.last == 0x0D ? line.dropLast() : line)
      }
      searched = buffer.count - start
      guard searched <= limit else {
        try passLine()
        throw tooLarge("the line", line: number)
      }
      if try !fill() {
        guard searched > 0 else { return nil }
        return try take(searched)
      }
    }
  }

  /// What to say of a part of the file that is over the limit.
  func tooLarge(_ part: String, line: Int? = nil) -> InputProblem {
    InputProblem(
      name: name, line: line,
      message: "\(part) is larger than the limit of \(limit) bytes; split it into its articles")
  }

  /// Lets the line go that is too long to be held.
  private func passLine() throws(InputProblem) {
    repeat {
      if let end = buffer[start...].firstIndex(of: 0x0A) {
        start = end + 1
        return
      }
      start = buffer.count
    } while try fill()
  }
}
