/// The verbs of a group from first to last, as the lexicon numbers them: "agreed to meet".
///
/// Of more than four the first ones are forgotten, which say least of what is done.
struct VerbChain: Sendable {
  private var verbs = SIMD4<Int32>()
  private var length: UInt8 = 0

  init() {}

  mutating func append(_ verb: Int) {
    if count == verbs.scalarCount {
      for place in 1..<count { verbs[place - 1] = verbs[place] }
      length -= 1
    }
    verbs[count] = Int32(verb)
    length += 1
  }
}

extension VerbChain: RandomAccessCollection {
  var startIndex: Int { 0 }

  var endIndex: Int { Int(length) }

  subscript(_ index: Int) -> Int {
    precondition(index < count, "there is no verb \(index)")
    return Int(verbs[index])
  }
}
