/// The paragraphs of an article, without what a page puts among them.
struct Body {
  private(set) var paragraphs: [[UInt8]] = []

  init(_ paragraphs: [[UInt8]]) {
    var isInList = false
    for paragraph in paragraphs {
      if Boilerplate.opensList(paragraph[...]) {
        isInList = true
      } else if isInList, Line(paragraph[...], number: 0).isListItem {
        continue
      } else {
        isInList = false
        if !Boilerplate.matches(paragraph[...]) { self.paragraphs.append(paragraph) }
      }
    }
  }

  /// The text, one empty line between paragraphs.
  var joined: String {
    var text: [UInt8] = []
    text.reserveCapacity(paragraphs.reduce(0) { $0 + $1.count + 2 })
    for (index, paragraph) in paragraphs.enumerated() {
      if index > 0 { text += [0x0A, 0x0A] }
      text += paragraph
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The dateline, which a standfirst or two may precede where it is certain; the one of the opening
  /// is known already.
  func dateline(
    outlets: OutletNames, opening: (line: Line, dateline: Dateline)? = nil
  ) -> Dateline? {
    for (index, paragraph) in paragraphs.prefix(4).enumerated() {
      if let opening, paragraph.elementsEqual(opening.line.bytes) { return opening.dateline }
      if let dateline = Dateline(opening: paragraph[...], outlets: outlets),
        dateline.isCertain || index == 0 || index == 1 && paragraphs[0].count < 120
      {
        return dateline
      }
    }
    return nil
  }
}
