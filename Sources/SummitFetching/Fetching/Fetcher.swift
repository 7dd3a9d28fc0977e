/// Fetches pages and feeds over HTTP and HTTPS, politely and with care.
///
/// ```swift
/// var fetcher = Fetcher()
/// let outcome = try fetcher.fetch(WebAddress("https://example.org/feed.xml"))
/// ```
///
/// It follows redirects, tries again what may work the second time, waits when a server asks for
/// it, asks only for what has changed, and keeps to each site's robots.txt. There is never more
/// than one request under way, and so never more than one at a host.
public struct Fetcher: ~Copyable {
  /// The name by which robots.txt knows it.
  static let name = "summitry"
  private static let agent = "summitry (news archive; one request at a time; keeps to robots.txt)"

  private let policy: FetchPolicy
  private var process: FetchProcess
  private var robots: [String: Robots] = [:]
  /// Hosts that asked to be left alone, and until when.
  private var busy: [String: ContinuousClock.Instant] = [:]

  /// What is known of a site's robots.txt.
  private enum Robots {
    case rules(RobotsRules)
    case unavailable(FetchError.Reason)
  }

  /// - Parameters:
  ///   - policy: How patient and how careful it is.
  ///   - program: The path of `summitry-fetch`; nil means the one beside this program.
  public init(_ policy: FetchPolicy = FetchPolicy(), program: String? = nil) {
    self.policy = policy
    process = FetchProcess(path: program)
  }

  /// What is at the address, unless that is known already.
  ///
  /// A page that a page named must be public. `known` gives the validators of what was read before
  /// at the address, or at one that it leads to.
  public mutating func fetch(
    _ address: WebAddress, from source: AddressSource = .user,
    knowing known: (WebAddress) -> Validators? = { _ in nil }
  ) throws(FetchError) -> FetchOutcome {
    var request = Chase(start: address, source: source, redirects: policy.redirects)
    do throws(FetchError) {
      while true {
        try keepToRobots(of: request)
        let headers = known(request.address)?.conditions ?? []
        let answer = try answer(
          to: request, headers: headers + [Header("Accept-Encoding", "gzip")], limit: policy.limit)
        switch answer.status {
        case 200..<300: return try .page(page(answer, at: request.address))
        case 304: return .unchanged(request.address)
        case 300..<400: try request.follow(answer)
        default: throw FetchError(request.address.description, .status(answer.status))
        }
      }
    } catch {
      throw request.told(error)
    }
  }

  private func page(
    _ answer: TransferAnswer, at address: WebAddress
  ) throws(FetchError) -> FetchedPage {
    let encoding = (answer["Content-Encoding"] ?? "identity").lowercased()
    guard ["identity", "gzip", "x-gzip", ""].contains(encoding) else {
      throw FetchError(address.description, .encoding(encoding))
    }
    return FetchedPage(answer, at: address)
  }

  /// Throws where the site does not want the page fetched, or cannot say now.
  private mutating func keepToRobots(of request: Chase) throws(FetchError) {
    let address = request.address
    if robots[address.origin] == nil { robots[address.origin] = try fetchRobots(of: request) }
    switch robots[address.origin] {
    case .rules(let rules)?:
      guard rules.allow(address.target) else {
        throw FetchError(address.description, .disallowed)
      }
    case .unavailable(let reason)?: throw FetchError(address.description, reason)
    case nil: break
    }
  }

  /// Asks a site for its robots.txt.
  ///
  /// Where there is none, everything may be fetched; where the server fails, nothing may, for now.
  private mutating func fetchRobots(of request: Chase) throws(FetchError) -> Robots {
    let start = try request.address.resolving("/robots.txt")
    var request = Chase(start: start, source: request.source, redirects: 5)
    do throws(FetchError) {
      while true {
        let answer = try answer(
          to: request, headers: [Header("Accept-Encoding", "identity")], limit: 4 << 20)
        switch answer.status {
        case 200..<300: return .rules(RobotsRules(answer.body, for: Self.name))
        case 300..<400: try request.follow(answer)
        case 429, 500...: return .unavailable(.robotsUnavailable(status: answer.status))
        default: return .rules(RobotsRules([], for: Self.name))
        }
      }
    } catch {
      switch error.reason {
      case .programMissing, .programEnded, .stopped: throw error
      case .redirectToNowhere, .endlessRedirects, .redirect(_, .scheme),
        .redirect(_, .notAnAddress), .redirect(_, .credentials):
        return .rules(RobotsRules([], for: Self.name))
      default: return .unavailable(error.reason)
      }
    }
  }

  /// Asks for an address, again and again where that may help.
  private mutating func answer(
    to request: Chase, headers: [Header], limit: Int
  ) throws(FetchError) -> TransferAnswer {
    let address = request.address
    let url = address.description
    let isGuarded = request.source == .page && !policy.allowsPrivate
    if isGuarded, address.isPrivate { throw FetchError(url, .privateAddress) }
    if let end = busy[address.host], ContinuousClock.now < end {
      let seconds = ContinuousClock.now.duration(to: end).components.seconds
      throw FetchError(url, .busy(seconds: seconds + 1))
    }
    let transfer = TransferRequest(
      url: url, headers: [Header("User-Agent", Self.agent)] + headers, limit: limit,
      patience: policy.patience, deadline: policy.deadline, isPublicOnly: isGuarded)
    var attempt = Attempt(policy)
    while true {
      if policy.isStopped() { throw FetchError(url, .stopped) }
      let result = try carry(transfer)
      guard let pause = attempt.pause(after: result) else {
        do throws(TransferFailure) {
          return try result.get()
        } catch {
          throw FetchError(url, FetchError.Reason(error, limit: limit))
        }
      }
      guard pause <= policy.longestPause else {
        busy[address.host] = ContinuousClock.now + pause
        throw FetchError(url, .busy(seconds: pause.components.seconds))
      }
      attempt.wait(pause)
    }
  }

  /// Ctrl-C ends the process as well, which is no error then.
  private mutating func carry(
    _ transfer: TransferRequest
  ) throws(FetchError) -> Result<TransferAnswer, TransferFailure> {
    do throws(FetchError) {
      return try process.carry(transfer, unless: policy.isStopped)
    } catch {
      throw policy.isStopped() ? FetchError(error.address, .stopped) : error
    }
  }
}
