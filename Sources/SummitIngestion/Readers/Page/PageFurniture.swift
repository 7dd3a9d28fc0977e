/// Tells what a page puts among the paragraphs of a text: pointers to other articles, invitations,
/// credits.
enum PageFurniture {
  /// Whether the block is no part of the text wherever it stands.
  static func matches(_ block: PageBlock, in outline: PageOutline) -> Bool {
    let text = outline.text(of: block)
    if isPointer(block, text) || isAddress(text) { return true }
    return Boilerplate.matches(text)
  }

  /// Whether the block, as the last of the text, belongs to the page: credits of reporters and
  /// invitations to follow or to write to them.
  static func closes(
    _ number: Int, in outline: PageOutline, of page: MarkupDocument
  ) -> Bool {
    let block = outline.blocks[number]
    guard block.count < 400 else { return false }
    let text = outline.text(of: block)
    let lower = String(decoding: text, as: UTF8.self).lowercased()
    if credits.contains(where: lower.hasPrefix) { return block.count < 300 }
    if lower.contains("contributed to this") || lower.contains("contributed reporting") {
      return true
    }
    guard block.linked > 0 else { return false }
    let end =
      number + 1 < outline.blocks.count ? outline.blocks[number + 1].first : page.nodes.count
    let start = max(block.node, block.first - 8)
    return (start..<max(start, end)).contains { node in
      page.nodes[node].name == .a && isSocial(page.attribute(.href, of: node) ?? [])
    }
  }

  /// Whether it is a label and a link: "Read more: How the summit was won".
  private static func isPointer(_ block: PageBlock, _ text: ArraySlice<UInt8>) -> Bool {
    guard block.linked * 10 >= block.count * 6, (2...40).contains(block.lead) else { return false }
    let lead = text.prefix(block.lead + 6)
    return lead.contains(UInt8(ascii: ":"))
  }

  /// Whether it is nothing but the address of a person or a page.
  private static func isAddress(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count < 100, !text.contains(0x20) else { return false }
    return text.dropFirst().contains(UInt8(ascii: "@")) || text.contains(lowercase: "twitter.com/")
  }

  private static func isSocial(_ address: ArraySlice<UInt8>) -> Bool {
    if address.starts(with: "mailto:".utf8) { return true }
    let host = address.prefix(40)
    return hosts.contains { host.contains(lowercase: $0) }
  }

  private static let hosts: [String] = [
    "twitter.com", "facebook.com", "instagram.com", "linkedin.com", "youtube.com", "t.me/",
    "whatsapp.com",
  ]

  private static let credits = [
    "(reporting by", "reporting by", "additional reporting", "(additional reporting", "(writing by",
    "editing by", "(editing by", "source:", "write to ", "copyright",
  ]
}
