/// Whom a person acts for: a country or an organization.
package enum Party: Hashable, Sendable {
  /// By ISO 3166-1 code.
  case country(String)
  /// By its row.
  case organization(Int)

  var country: String? {
    if case .country(let code) = self { code } else { nil }
  }

  var organization: Int? {
    if case .organization(let id) = self { id } else { nil }
  }
}
