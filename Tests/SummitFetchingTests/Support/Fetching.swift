import BuiltPrograms

@testable import SummitFetching

/// Fetching as the tests do it: by the real program, and without long waits.
enum Fetching {
  /// A policy that allows the loopback and waits but a moment, unless told otherwise.
  static func policy(_ change: (inout FetchPolicy) -> Void = { _ in }) -> FetchPolicy {
    var policy = FetchPolicy()
    policy.allowsPrivate = true
    policy.firstPause = .milliseconds(1)
    policy.patience = .seconds(20)
    change(&policy)
    return policy
  }

  static func fetcher(_ change: (inout FetchPolicy) -> Void = { _ in }) -> Fetcher {
    Fetcher(policy(change), program: BuiltPrograms.fetch)
  }

  /// Fetches once; the error's line in place of an outcome.
  static func text(
    _ url: String, from source: AddressSource = .user,
    _ change: (inout FetchPolicy) -> Void = { _ in }
  ) -> String {
    var fetcher = fetcher(change)
    do throws(FetchError) {
      return try fetcher.text(url, from: source)
    } catch {
      return error.description
    }
  }
}

extension Fetching {
  /// What the program that fetches is asked for.
  static func request(_ url: String, isPublicOnly: Bool = false) -> TransferRequest {
    TransferRequest(
      url: url, headers: [], limit: 1 << 20, patience: .seconds(20), deadline: .seconds(60),
      isPublicOnly: isPublicOnly)
  }

  /// What a new process of the program answers where private addresses are refused.
  static func guarded(_ url: String) throws -> Result<TransferAnswer, TransferFailure> {
    var process = FetchProcess(path: BuiltPrograms.fetch)
    return try process.carry(request(url, isPublicOnly: true), unless: { false })
  }
}

extension Fetcher {
  /// The text at the address.
  mutating func text(
    _ url: String, from source: AddressSource = .user
  ) throws(FetchError) -> String {
    switch try fetch(WebAddress(url), from: source) {
    case .page(let page): String(decoding: page.bytes, as: UTF8.self)
    case .unchanged: "(unchanged)"
    }
  }
}
