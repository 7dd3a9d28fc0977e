import Glibc

/// What standard output is connected to.
struct Terminal {
  /// The columns of the terminal; nil when there is none, so that nothing is cut.
  let width: Int?
  let isColoured: Bool

  /// Asks the system, and the environment for NO_COLOR and TERM (<https://no-color.org>).
  static var ofStandardOutput: Terminal {
    guard let width = width(of: STDOUT_FILENO) else {
      return Terminal(width: nil, isColoured: false)
    }
    let isPlain =
      !(environmentValue("NO_COLOR") ?? "").isEmpty || environmentValue("TERM") == "dumb"
    return Terminal(width: width, isColoured: !isPlain)
  }

  /// The columns of the terminal that a stream is connected to; nil when it is none.
  static func width(of stream: CInt) -> Int? {
    guard isatty(stream) == 1 else { return nil }
    var size = winsize()
    let isKnown = unsafe ioctl(stream, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return isKnown ? Int(size.ws_col) : 80
  }
}

/// A variable of the environment.
func environmentValue(_ name: String) -> String? {
  unsafe getenv(name).map { unsafe String(cString: $0) }
}
