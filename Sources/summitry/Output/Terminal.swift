import Glibc

/// What standard output is connected to.
struct Terminal {
  /// The columns of the terminal; nil when there is none, so that nothing is cut.
  let width: Int?
  let isColoured: Bool

  /// Asks the system, and the environment for NO_COLOR and TERM (<https://no-color.org>).
  static var ofStandardOutput: Terminal {
    guard isatty(STDOUT_FILENO) == 1 else { return Terminal(width: nil, isColoured: false) }
    var size = winsize()
    let isKnown = unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    let isPlain =
      !(environmentValue("NO_COLOR") ?? "").isEmpty || environmentValue("TERM") == "dumb"
    return Terminal(width: isKnown ? Int(size.ws_col) : 80, isColoured: !isPlain)
  }
}

/// A variable of the environment.
func environmentValue(_ name: String) -> String? {
  unsafe getenv(name).map { unsafe String(cString: $0) }
}
