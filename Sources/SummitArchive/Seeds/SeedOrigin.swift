/// Who a row of reference data comes from.
///
/// A user's rows win over the shipped ones, whichever came first.
public enum SeedOrigin: String, Sendable {
  /// The tables that ship with Summitry.
  case seed
  /// A user's own table.
  case user
}
