/// What is asked of a server, once: no redirect is followed and nothing is tried again.
package struct TransferRequest: Hashable, Sendable {
  /// The absolute URL.
  package var url: String
  package var headers: [Header]
  /// The most bytes that the body may have as it comes over the network.
  package var limit: Int
  /// How long the server may keep silent.
  package var patience: Duration
  /// How long the whole may take.
  package var deadline: Duration
  /// Whether private addresses are refused.
  package var isPublicOnly: Bool
}

/// What a server answered.
package struct TransferAnswer: Hashable, Sendable {
  var status: Int
  var headers: [Header]
  /// The body, gzipped where the server did so for the way.
  var body: [UInt8] = []

  package init(status: Int, headers: [Header]) {
    self.status = status
    self.headers = headers
  }

  /// The value of a header field, whatever the case of its name.
  subscript(_ name: String) -> String? {
    let name = name.lowercased()
    return headers.first { $0.name.lowercased() == name }?.value
  }
}

/// Why a server gave no whole answer.
package enum TransferFailure: String, Error, Sendable {
  /// The name of the host leads nowhere.
  case unresolved
  /// Nobody answers there.
  case unreachable
  /// The name leads to private addresses only, and those were not wanted.
  case refused
  /// The server was silent for too long.
  case late
  /// The whole took too long.
  case overdue
  /// The answer ended before its end.
  case brokenOff
  /// The server could not prove who it is.
  case insecure
  /// The body is larger than the limit.
  case tooLarge
  /// What came is not HTTP.
  case malformed
}
