/// How the rules did on articles whose facts people had written down.
///
/// Written by `make evaluate GOLD=… RULES=1`: for each rule, how many of the events, people's parts
/// and statements with a receipt of it agreed with the gold record, of how many.
enum RuleMeasurements {
  static let all: [String: (right: Int, judged: Int)] = [:]
}
