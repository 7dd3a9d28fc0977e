import ArgumentParser
import SummitFetching
import SummitIngestion

/// How addresses are fetched.
struct WebArguments: ParsableArguments {
  @Flag(
    name: .customLong("follow"),
    help: "Of a feed, JSON or a table that is fetched, read the pages of its items in their place.")
  var followsLinks = false

  @Flag(
    name: .customLong("allow-private"),
    help: "Let redirects and links lead to private addresses of the network, too.")
  var allowsPrivate = false

  @Option(
    name: .customLong("timeout"),
    help: ArgumentHelp("How long a server may keep silent.", valueName: "seconds"))
  var timeout = 30

  func validate() throws {
    guard (1...3600).contains(timeout) else {
      throw ValidationError("--timeout takes from 1 to 3600 seconds, not \(timeout).")
    }
  }

  /// What fetches as it is told here.
  var reader: WebReader {
    var policy = FetchPolicy()
    policy.allowsPrivate = allowsPrivate
    policy.patience = .seconds(timeout)
    policy.isStopped = { Interruption.isRequested }
    return WebReader(policy, followsLinks: followsLinks)
  }
}
