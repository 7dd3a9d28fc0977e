import SummitCoverage

@testable import SummitExtraction

/// A sentence in which people are marked, as in "[Vale](host) received [Osei](guest)".
struct MarkedSentence {
  /// The sentence without its marks.
  let text: String
  /// The words marked, by the bytes that they cover in `text`, with their roles.
  let marks: [(bytes: Range<Int>, role: String?)]

  init(_ marked: String) {
    var text: [UInt8] = []
    var marks: [(bytes: Range<Int>, role: String?)] = []
    var start = 0
    var rest = Array(marked.utf8)[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "["):
        start = text.count
      case UInt8(ascii: "]"):
        var role: String?
        if rest.first == UInt8(ascii: "("), let end = rest.firstIndex(of: UInt8(ascii: ")")) {
          role = String(decoding: rest[rest.startIndex + 1..<end], as: UTF8.self)
          rest = rest[(end + 1)...]
        }
        marks.append((start..<text.count, role))
      default:
        text.append(byte)
      }
    }
    self.text = String(decoding: text, as: UTF8.self)
    self.marks = marks
  }

  /// The people marked, as the reading knows them: "Anna Vale as host".
  func people(in reading: Reading) -> Set<String> {
    var people: Set<String> = []
    for mention in reading.mentions {
      let start = Int(reading.document.tokens[mention.name.lowerBound].start)
      for mark in marks where mark.bytes.contains(start) {
        for person in mention.people {
          people.insert(MarkedSentence.described(person, mark.role, in: reading))
        }
      }
    }
    return people
  }

  /// The people of findings, in the same words.
  static func people(of findings: [Finding], in reading: Reading) -> Set<String> {
    Set(
      findings.flatMap(\.people).map { described($0.person, $0.role?.rawValue, in: reading) })
  }

  private static func described(_ person: Int, _ role: String?, in reading: Reading) -> String {
    reading.roster.members[person].name + (role.map { " as " + $0 } ?? "")
  }
}
