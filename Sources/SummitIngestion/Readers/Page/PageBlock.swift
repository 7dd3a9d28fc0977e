/// A stretch of a page's text between two line ends that the page's elements make.
struct PageBlock: Sendable {
  enum Kind: Sendable {
    case paragraph, heading, item, cell, quotation, preformatted
    /// Text right in a division, which belongs to no paragraph.
    case loose
  }

  var kind: Kind
  /// The element that it stands in.
  var node: MarkupDocument.Node
  /// Where its text is among the outline's bytes.
  var range: Range<Int>
  /// How many of its bytes are in links.
  var linked = 0
  /// How many of its bytes, blanks aside, stand before its first link.
  var lead = 0
  /// How many of its bytes are in bold or italics.
  var emphasised = 0
  /// The first text in it.
  var first: MarkupDocument.Node

  var count: Int { range.count }

  /// Whether it is hardly more than a link.
  var isLink: Bool { linked * 20 >= count * 19 }
}
