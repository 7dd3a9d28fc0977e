/// A parsed HTML or XML document: a tree of elements and texts in a few flat arrays.
///
/// ```swift
/// let feed = try MarkupDocument(xml: bytes, name: "feed.xml")
/// for item in feed.descendants(of: feed.root, named: "item") {
///   feed.first("title", in: item).map(feed.text)
/// }
/// ```
///
/// Nodes stand in document order, so everything inside a node is a run of numbers after its own.
/// It is a value: nothing of the parser outlives the reading.
struct MarkupDocument: Sendable {
  /// The number of an element or a text in its document.
  typealias Node = Int

  /// What is kept of a node.
  struct Record: Sendable {
    /// The element's name, or `MarkupName.text`.
    var name: MarkupName
    /// How many attributes it has.
    var attributeCount: UInt16 = 0
    /// The element that it stands in; its own number for the root.
    var parent: Int32
    /// The number after the last node inside it.
    var end: Int32
    /// Where its text begins in `bytes`, or its attributes in `attributes`.
    var start: Int32
    /// How many bytes its text has.
    var count: Int32 = 0
  }

  struct Attribute: Sendable {
    var name: MarkupName
    var start: Int32
    var count: Int32
  }

  var nodes: [Record] = []
  var attributes: [Attribute] = []
  /// All texts and attributes' values as UTF-8, one after another.
  var bytes: [UInt8] = []
  /// The elements that XML leaves open where it breaks off or cannot be read on, outermost first.
  var unfinished: [Node] = []
  /// The names beyond those that every document knows.
  var names = MarkupNames()

  /// The outermost element, which every document has.
  var root: Node { 0 }

  /// The element's name without its prefix, in lower case in HTML; empty for a text.
  func name(of node: Node) -> String { names[nodes[node].name] }

  /// The address of the namespace that an element of XML is in.
  func namespace(of node: Node) -> String? { names.namespace(of: nodes[node].name) }

  /// The element that the node stands in.
  func parent(of node: Node) -> Node? {
    node == root ? nil : Node(nodes[node].parent)
  }

  /// Whether the node is a text.
  func isText(_ node: Node) -> Bool { nodes[node].name == .text }

  /// All nodes inside the node, in document order.
  func inside(_ node: Node) -> Range<Node> { node + 1..<Node(nodes[node].end) }

  /// The elements and texts right below the node.
  func children(of node: Node) -> Children {
    Children(document: self, number: node + 1, end: Node(nodes[node].end))
  }

  /// The bytes of a text node.
  func bytes(of text: Node) -> ArraySlice<UInt8> {
    let record = nodes[text]
    return record.name == .text
      ? bytes[Int(record.start)..<Int(record.start + record.count)] : bytes[..<0]
  }

  /// The value of the attribute, or nil.
  func attribute(_ name: MarkupName, of node: Node) -> ArraySlice<UInt8>? {
    let record = nodes[node]
    guard record.attributeCount > 0 else { return nil }
    for index in Int(record.start)..<Int(record.start) + Int(record.attributeCount)
    where attributes[index].name == name {
      let start = Int(attributes[index].start)
      return bytes[start..<start + Int(attributes[index].count)]
    }
    return nil
  }

  /// The value of the attribute, or nil.
  func attribute(_ name: String, of node: Node) -> String? {
    guard let name = names.known(name) else { return nil }
    return attribute(name, of: node).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The first element of that name inside the node.
  func first(_ name: String, in node: Node) -> Node? {
    inside(node).first { nodes[$0].name != .text && self.name(of: $0) == name }
  }

  /// The elements of that name right below the node.
  func children(of node: Node, named name: String) -> [Node] {
    children(of: node).filter { self.name(of: $0) == name }
  }

  /// The elements of that name inside the node, in document order.
  func descendants(of node: Node, named name: String) -> [Node] {
    inside(node).filter { self.name(of: $0) == name }
  }

  /// All text inside the node as it stands.
  func text(of node: Node) -> String {
    var text: [UInt8] = []
    for inner in node..<Node(nodes[node].end) { text += bytes(of: inner) }
    return String(decoding: text, as: UTF8.self)
  }
}

extension MarkupDocument {
  /// The nodes right below a node.
  struct Children: Sequence, IteratorProtocol {
    let document: MarkupDocument
    var number: Node
    let end: Node

    mutating func next() -> Node? {
      guard number < end else { return nil }
      defer { number = Node(document.nodes[number].end) }
      return number
    }
  }
}
