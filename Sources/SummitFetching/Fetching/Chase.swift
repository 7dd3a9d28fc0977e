/// An address on its way through redirects.
struct Chase {
  private let start: WebAddress
  private(set) var address: WebAddress
  /// Who named the present address: a redirect is the page's.
  private(set) var source: AddressSource
  private let limit: Int
  private var count = 0

  init(start: WebAddress, source: AddressSource, redirects: Int) {
    self.start = start
    address = start
    self.source = source
    limit = redirects
  }

  /// Goes where the answer leads.
  mutating func follow(_ answer: TransferAnswer) throws(FetchError) {
    guard let location = answer["Location"], !location.isEmpty else {
      let isRedirect = [301, 302, 303, 307, 308].contains(answer.status)
      throw FetchError(
        address.description, isRedirect ? .redirectToNowhere : .status(answer.status))
    }
    count += 1
    guard count <= limit else {
      throw FetchError(start.description, .endlessRedirects(limit: limit))
    }
    do throws(FetchError) {
      address = try address.resolving(location)
    } catch {
      throw FetchError(address.description, .redirect(to: error.address, error.reason))
    }
    source = .page
  }

  /// The error under the address that was asked for first.
  func told(_ error: FetchError) -> FetchError {
    switch error.reason {
    case .redirect, .endlessRedirects, .programMissing, .programEnded, .stopped:
      FetchError(start.description, error.reason)
    default:
      count == 0
        ? FetchError(start.description, error.reason)
        : FetchError(start.description, .redirect(to: address.description, error.reason))
    }
  }
}
