extension MarkupDocument {
  /// The text inside the node that a reader sees, in one line; nil where there is none.
  ///
  /// Blocks are parted by a blank, and so are all elements where it is told to.
  func line(of node: Node, partingAll: Bool = false) -> String? {
    var text: [UInt8] = []
    var inner = node
    let end = Node(nodes[node].end)
    while inner < end, text.count < 2000 {
      let record = nodes[inner]
      if record.name == .text {
        if partingAll { text.append(0x20) }
        text += bytes(of: inner)
      } else {
        let element = PageElement(record.name)
        if element.contains(.silent), inner != node {
          inner = Node(record.end)
          continue
        }
        if element.contains(.block) || record.name == .br { text.append(0x20) }
      }
      inner += 1
    }
    return CleanText.line(of: String(decoding: text, as: UTF8.self))
  }

  /// The words of the attribute, or nil where it has none.
  func string(_ name: MarkupName, of node: Node) -> String? {
    guard let bytes = attribute(name, of: node), !bytes.isEmpty else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }
}
