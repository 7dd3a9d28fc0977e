/// A dictionary that never grows beyond its capacity: when full, it starts over.
///
/// What is asked for again and again comes back at once, and no order needs to be kept.
struct Cache<Key: Hashable, Value> {
  private var values: [Key: Value] = [:]
  private let capacity: Int

  init(capacity: Int) {
    self.capacity = capacity
  }

  subscript(key: Key) -> Value? {
    get { values[key] }
    set {
      if newValue != nil, values.count >= capacity, values[key] == nil {
        values.removeAll(keepingCapacity: true)
      }
      values[key] = newValue
    }
  }

  mutating func removeAll() {
    values.removeAll(keepingCapacity: true)
  }
}
