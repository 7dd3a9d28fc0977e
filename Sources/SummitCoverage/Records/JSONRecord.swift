/// A record as it stands in JSON, before its words are given their meaning.
///
/// Keys that it does not know are passed over.
struct JSONRecord: Decodable {
  var article: String?
  var title: String?
  var outlet: String?
  var published: String?
  var people: [String]?
  var events: [Event]?
  var statements: [Statement]?
  var publisher: String?
  var agency: String?
  var byline: String?
  var dateline: String?
  var url: String?
  var language: String?
  var text: String?
  var sentences: [[Int]]?

  struct Event: Decodable {
    var key: String?
    var kind: String
    var status: String
    var start: String?
    var basis: String?
    var end: String?
    var place: String?
    var country: String?
    var venue: String?
    var minutes: Int?
    var series: String?
    var partOf: String?
    var participants: [Participant]?
    var receipts: [Receipt]?

    enum CodingKeys: String, CodingKey {
      case key, kind, status, start, basis, end, place, country, venue, series, participants
      case receipts
      case minutes = "duration_minutes"
      case partOf = "part_of"
    }
  }

  struct Participant: Decodable {
    var person: String
    var status: String
    var office: String?
    var represents: String?
    var role: String?
    var mode: String?
    var absenceReason: String?
    var receipts: [Receipt]?

    enum CodingKeys: String, CodingKey {
      case person, status, office, role, mode, receipts
      case represents = "for"
      case absenceReason = "absence_reason"
    }
  }

  struct Statement: Decodable {
    var speaker: String
    var kind: String
    var text: String
    var event: String?
    var medium: String?
    var cue: String?
    var receipt: Receipt?
  }

  struct Receipt: Decodable {
    var start: Int
    var length: Int
    var rule: String?
    var confidence: Double?
  }
}
