/// The nominals that do one thing in a clause; mostly one, which needs no memory of its own.
struct Nominals: Sendable {
  private var head: Nominal?
  private var rest: [Nominal] = []

  init() {}

  init(_ only: Nominal) { head = only }
}

extension Nominals: RandomAccessCollection, RangeReplaceableCollection {
  var startIndex: Int { 0 }

  var endIndex: Int { head == nil ? 0 : 1 + rest.count }

  subscript(_ index: Int) -> Nominal {
    if index > 0 { return rest[index - 1] }
    guard index == 0, let head else { preconditionFailure("there is no nominal \(index)") }
    return head
  }

  mutating func append(_ nominal: Nominal) {
    if head == nil { head = nominal } else { rest.append(nominal) }
  }

  mutating func replaceSubrange(
    _ range: Range<Int>, with nominals: some Collection<Nominal>
  ) {
    var all = Array(self)
    all.replaceSubrange(range, with: nominals)
    self = Nominals()
    for nominal in all { append(nominal) }
  }
}

extension Nominals: ExpressibleByArrayLiteral {
  init(arrayLiteral nominals: Nominal...) {
    for nominal in nominals { append(nominal) }
  }
}
