import SummitCoverage

/// What the lines over an article's text tell, and the lines that are left as its text.
///
/// The headline comes first, perhaps under a label or the outlet's name; credits follow until the
/// text begins. A line that is neither, such as a standfirst, belongs to the text.
struct Head {
  var title: String?
  var outlet: String?
  var byline: Byline?
  var agency: String?
  /// A place that stands with the date in a line of its own.
  var place: String?
  var dates: [(date: PressDate, occasion: CreditLine.Occasion)] = []
  /// A year that stands apart from its day.
  var year: Int?
  private(set) var body: [Line] = []
  /// The dateline by which the text was told from its head, and the line that it opens.
  private(set) var opening: (line: Line, dateline: Dateline)?

  private let outlets: OutletNames
  private let paragraphs: Paragraphs

  /// Reads the head of the lines; `heading` is the number of the line that is marked as the main
  /// heading, and `title` the headline where it is known already.
  init(
    _ lines: [Line], title: String? = nil, heading: Int? = nil, paragraphs: Paragraphs,
    outlets: OutletNames
  ) {
    self.outlets = outlets
    self.paragraphs = paragraphs
    self.title = title
    var rest = lines.drop(while: \.isEmpty)
    if title == nil {
      readTitle(&rest, heading: heading)
    } else if let first = rest.first, first.text.folded == title?.folded {
      rest = rest.dropFirst()
    }
    readCredits(&rest)
    body += rest
  }

  /// Takes the headline, and the labels, credits and controls over it.
  private mutating func readTitle(_ lines: inout ArraySlice<Line>, heading: Int?) {
    var rest = lines
    for _ in 0..<8 {
      rest = rest.drop(while: \.isEmpty)
      guard let line = rest.first else { return }
      let following = rest.dropFirst()
      let next = following.first { !$0.isEmpty }
      if line.number == heading {
        accept(title: line.text)
        lines = following
        return
      }
      if isFurniture(line) || isBreadcrumb(line) || heading != nil && Headline.isLabel(line) {
        rest = following
      } else if let next, let credit = CreditLine(line, outlets: outlets),
        isOverTitle(credit, line, next)
      {
        accept(credit)
        rest = following
      } else if Headline.isLabel(line), let next, !Headline.isLabel(next),
        CreditLine(next, outlets: outlets) == nil, headline(following.drop(while: \.isEmpty)) != nil
      {
        rest = following
      } else {
        guard let (title, end) = headline(rest) else { break }
        accept(title: title)
        lines = rest[end...]
        return
      }
      lines = rest
    }
  }

  /// Whether the line is a credit over the headline and not the headline: it has a date or a
  /// byline, or is an outlet's known or short name over a longer line.
  private func isOverTitle(_ credit: CreditLine, _ line: Line, _ next: Line) -> Bool {
    if !credit.dates.isEmpty || credit.byline != nil || outlets.known(line.text) != nil {
      return true
    }
    return line.bytes.count <= 30 && next.bytes.count > line.bytes.count
      && CreditLine(next, outlets: outlets) == nil
  }

  /// The headline at the front and where it ends: in a file broken to a width it may take three
  /// lines; nil where a credit or a paragraph stands there.
  private func headline(_ lines: ArraySlice<Line>) -> (String, Int)? {
    guard var last = lines.first else { return nil }
    var title = last.text
    var end = lines.startIndex + 1
    while end < lines.endIndex, paragraphs.continues(last, lines[end]), !isFurniture(lines[end]),
      CreditLine(lines[end], outlets: outlets) == nil
    {
      last = lines[end]
      title += " " + last.text
      end += 1
    }
    let next = lines[end...].first { !$0.isEmpty }
    guard end - lines.startIndex <= 3,
      Headline.matches(Line(title, number: last.number), next: next, outlets: outlets)
    else { return nil }
    return (title, end)
  }

  /// Takes the credits under the headline and leaves the lines of the text.
  private mutating func readCredits(_ lines: inout ArraySlice<Line>) {
    var prose = 0
    var previous: Line?
    for (index, line) in zip(lines.indices, lines) {
      defer { previous = line }
      guard !line.isEmpty else {
        body.append(line)
        continue
      }
      guard index - lines.startIndex < 24, prose < 2, !line.isListItem else {
        lines = lines[index...]
        return
      }
      if isFurniture(line) || prose == 0 && Headline.isLabel(line) { continue }
      if opensCopy(line) {
        lines = lines[index...]
        return
      }
      if let credit = CreditLine(line, outlets: outlets), prose == 0 || isTrusted(credit) {
        accept(credit)
      } else if byline == nil, prose == 0, isBesideDate(index, in: lines),
        let bare = Byline(bare: line.text, outlets: outlets)
      {
        byline = bare
      } else {
        let goesOn = previous.map { paragraphs.continues($0, line) } ?? false
        let isText = line.bytes.endsSentence || line.bytes.count > 120 || goesOn
        prose += line.bytes.count > 220 || goesOn ? 2 : isText ? 1 : 0
        body.append(line)
      }
    }
    lines = lines[lines.endIndex...]
  }

  /// Whether the line begins with a dateline that has a date or an agency, which is kept.
  private mutating func opensCopy(_ line: Line) -> Bool {
    guard let dateline = Dateline(opening: line.bytes, outlets: outlets), dateline.isCertain,
      dateline.date != nil || dateline.agency != nil
    else { return false }
    opening = (line, dateline)
    return true
  }

  /// Whether the credit is plain enough to be believed below a sentence.
  private func isTrusted(_ credit: CreditLine) -> Bool {
    byline == nil && credit.byline != nil || dates.isEmpty && !credit.dates.isEmpty
  }

  /// Whether the next line above or below is one with a date.
  private func isBesideDate(_ index: Int, in lines: ArraySlice<Line>) -> Bool {
    let above = lines[..<index].last { !$0.isEmpty }
    let below = lines[(index + 1)...].first { !$0.isEmpty }
    return [above, below].contains { line in
      line.flatMap { CreditLine($0, outlets: outlets) }?.dates.isEmpty == false
    }
  }

  private mutating func accept(title text: String) {
    let parted = Headline.parted(text, outlets: outlets)
    title = parted.title
    outlet = outlet ?? parted.outlet
  }

  private mutating func accept(_ credit: CreditLine) {
    outlet = outlet ?? credit.outlet
    byline = byline ?? credit.byline
    agency = agency ?? credit.agency
    place = place ?? credit.place
    year = year ?? credit.year
    dates += credit.dates
  }

  private func isFurniture(_ line: Line) -> Bool {
    Boilerplate.matches(line.bytes.collapsed[...])
  }

  /// "Home > World > Asia".
  private func isBreadcrumb(_ line: Line) -> Bool {
    guard line.bytes.count <= 100, !line.bytes.endsSentence,
      line.bytes.contains(where: { $0 == UInt8(ascii: ">") || $0 >= 0x80 })
    else { return false }
    return line.text.split(separator: " ").contains { [">", "»", "›"].contains($0) }
  }
}
