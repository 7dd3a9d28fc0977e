/// Why an address could not be fetched, and what to do about it.
///
///     https://example.org/feed: the server answered 404 (not found); check the address
public struct FetchError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The address that was asked for.
  public let address: String
  public let reason: Reason

  public enum Reason: Hashable, Sendable {
    case notAnAddress
    /// Something else than http and https.
    case scheme(String)
    /// A name and a password stand before the host.
    case credentials
    /// A redirect or a link leads into a private network.
    case privateAddress
    case unresolved
    case unreachable
    /// The server was silent for too long.
    case late
    /// The whole took too long.
    case overdue
    case brokenOff
    case insecure
    case malformed
    /// The body has more bytes than this.
    case tooLarge(limit: Int)
    case status(Int)
    /// The server wants to be left alone for so many seconds.
    case busy(seconds: Int64)
    /// The site's robots.txt does not want the page fetched.
    case disallowed
    /// The site's robots.txt could not be had, because of an error of the server.
    case robotsUnavailable(status: Int)
    /// The body is packed in a way that was not asked for.
    case encoding(String)
    /// A redirect leads somewhere that cannot be fetched.
    indirect case redirect(to: String, Reason)
    case endlessRedirects(limit: Int)
    case redirectToNowhere
    /// The program that fetches is not where it should be.
    case programMissing(String)
    /// The program that fetches ended in the middle.
    case programEnded
    /// Somebody wanted it to stop.
    case stopped
  }

  public init(_ address: String, _ reason: Reason) {
    self.address = address
    self.reason = reason
  }

  public var description: String { "\(address): \(message)" }

  /// One line that says what is wrong and what to do.
  public var message: String { reason.message }
}

extension FetchError.Reason {
  init(_ failure: TransferFailure, limit: Int) {
    self =
      switch failure {
      case .unresolved: .unresolved
      case .unreachable: .unreachable
      case .refused: .privateAddress
      case .late: .late
      case .overdue: .overdue
      case .brokenOff: .brokenOff
      case .insecure: .insecure
      case .tooLarge: .tooLarge(limit: limit)
      case .malformed: .malformed
      }
  }

  var message: String {
    switch self {
    case .notAnAddress: "this is not an address; write it as https://example.org/page"
    case .scheme(let scheme):
      scheme.isEmpty
        ? "this is not a whole address; write it as https://example.org/page"
        : "only http and https are fetched, not \(scheme); save the file and import that"
    case .credentials:
      "a name and a password in an address are not used; remove them, or save the page and import that"
    case .privateAddress:
      "it leads to a private address, which no page from elsewhere may reach; "
        + "with --allow-private it may"
    case .unresolved: "there is no such host; check the address and the network"
    case .unreachable: "nobody answers at this host; check the address and try again later"
    case .late: "the server took too long; try again later, or wait longer with --timeout"
    case .overdue: "the answer took too long in all; try again later, or save it and import that"
    case .brokenOff: "the answer ended before its end; try again later"
    case .insecure:
      "the server could not prove who it is (TLS); check the address, and this machine's clock "
        + "and certificates (ca-certificates)"
    case .malformed: "what the server sent is not HTTP; check the address and its port"
    case .tooLarge(let limit):
      "the answer is larger than the limit of \(limit) bytes; save it and import its parts"
    case .status(let status): Self.message(status)
    case .busy(let seconds):
      "the server asks to be left alone for \(seconds) seconds; import it again after that"
    case .disallowed:
      "the site's robots.txt asks programs not to fetch it; save the page yourself and import that"
    case .robotsUnavailable(let status):
      "the site's robots.txt cannot be had (\(status)), so that nothing is fetched from there now; "
        + "try again later"
    case .encoding(let name):
      "the server packed it as \(name), which was not asked for; save the page and import that"
    case .redirect(let target, let reason): "it redirects to \(target): \(reason.message)"
    case .endlessRedirects(let limit):
      "it redirects more than \(limit) times; open it in a browser and import the address it ends at"
    case .redirectToNowhere: "it redirects without saying where; check the address"
    case .programMissing(let path):
      "the program that fetches is missing (\(path)); install summitry again"
    case .programEnded: "the program that fetches ended in the middle; try again"
    case .stopped: "stopped before it was fetched; import it again"
    }
  }

  private static func message(_ status: Int) -> String {
    let (meaning, advice) =
      switch status {
      case 401, 407: (" (login needed)", "save the page yourself and import that")
      case 402: (" (payment needed)", "save the page yourself and import that")
      case 403: (" (forbidden)", "save the page yourself and import that")
      case 404: (" (not found)", "check the address")
      case 410: (" (gone)", "remove the address")
      case 429: (" (too many requests)", "try again later")
      case 451: (" (withheld for legal reasons)", "look for the article elsewhere")
      case 500...599: (" (an error of its own)", "try again later")
      default: ("", "check the address")
      }
    return "the server answered \(status)\(meaning); \(advice)"
  }
}
