/// Puts a document together from what a parser reports: beginnings, texts and ends.
///
/// What is nested deeper than `deepest` is laid flat: it stands beside, not inside, what it is
/// nested in. A document nested deeper than its `limit` is given up.
struct MarkupBuilder {
  static let deepest = 256

  /// How deep elements may lie in one another.
  let limit: Int

  private(set) var document = MarkupDocument()
  /// The elements that are open, outermost first.
  private var open: [Int] = []
  /// How many more are open than `open` holds.
  private var overflow = 0

  /// Whether the document was nested so deep that there is no use in reading on.
  private(set) var isTooDeep = false

  init(limit: Int) {
    self.limit = limit
  }

  /// Begins an element; its attributes follow.
  mutating func begin(_ name: MarkupName) {
    let number = document.nodes.count
    document.nodes.append(
      MarkupDocument.Record(
        name: name, parent: Int32(truncatingIfNeeded: open.last ?? 0),
        end: Int32(truncatingIfNeeded: number + 1),
        start: Int32(truncatingIfNeeded: document.attributes.count)))
    if open.count < Self.deepest { open.append(number) } else { overflow += 1 }
    if open.count + overflow >= limit { isTooDeep = true }
  }

  /// Adds an attribute to the element begun last.
  mutating func add(_ name: MarkupName, value: UnsafeRawBufferPointer) {
    let last = document.nodes.count - 1
    guard last >= 0, document.nodes[last].attributeCount < .max else { return }
    document.attributes.append(
      MarkupDocument.Attribute(
        name: name, start: Int32(truncatingIfNeeded: document.bytes.count),
        count: Int32(truncatingIfNeeded: value.count)))
    unsafe document.bytes.append(contentsOf: value)
    document.nodes[last].attributeCount += 1
  }

  /// Adds a text, which goes on the text before it where nothing stands between.
  mutating func add(text: UnsafeRawBufferPointer) {
    guard let parent = open.last else { return }
    let last = document.nodes.count - 1
    if document.nodes[last].name != .text || document.nodes[last].parent != parent {
      document.nodes.append(
        MarkupDocument.Record(
          name: .text, parent: Int32(truncatingIfNeeded: parent),
          end: Int32(truncatingIfNeeded: last + 2),
          start: Int32(truncatingIfNeeded: document.bytes.count)))
    }
    unsafe document.bytes.append(contentsOf: text)
    document.nodes[document.nodes.count - 1].count += Int32(truncatingIfNeeded: text.count)
  }

  /// Ends the element begun last of those still open.
  mutating func end() {
    guard overflow == 0 else {
      overflow -= 1
      return
    }
    guard let number = open.popLast() else { return }
    document.nodes[number].end = Int32(truncatingIfNeeded: document.nodes.count)
  }

  /// Ends what is still open.
  mutating func finish() {
    document.unfinished = open
    while !open.isEmpty {
      overflow = 0
      end()
    }
  }

  mutating func number(_ name: String, namespace: String? = nil) -> MarkupName {
    document.names.number(name, namespace: namespace)
  }
}
