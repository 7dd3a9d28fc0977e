extension Document {
  /// The country whose people or whose own the words at the token are, and the token behind them:
  /// "Norlandish", "South Norlandish".
  func demonym(at index: Int) -> (country: Int, end: Int)? {
    for match in phrases(at: index) {
      for case .country(let country, let form) in match.entries
      where form == .adjective || form == .demonym {
        return (country, index + match.length)
      }
    }
    return nil
  }
}
