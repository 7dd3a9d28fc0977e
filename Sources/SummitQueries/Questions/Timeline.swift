public import SummitCoverage
public import SummitSQLite

/// The events of an archive by date.
///
/// Every filter may be left out. A date that is known to the month or the year counts when some day
/// of it falls in the stretch asked for. A place includes what lies in it; names of places,
/// countries and series are compared in plain lower-case letters.
///
/// ```swift
/// try archive.answer(Timeline(from: "2025-08-01", to: "2025-08-31", kind: .summit))
/// ```
/// ```sql
/// SELECT date, event, place, attended FROM timeline WHERE date LIKE '2025-08%' AND kind = 'summit'
/// ```
public struct Timeline: ListQuestion {
  public typealias Element = TimelineEntry

  /// The first and the last day that count, as `YYYY-MM-DD`.
  public var from: String?
  public var to: String?
  public var place: String?
  /// A name, an adjective or an ISO 3166-1 code.
  public var country: String?
  public var person: Int?
  public var kind: EventKind?
  public var series: String?
  public var status: EventStatus?

  public init(
    from: String? = nil, to: String? = nil, place: String? = nil, country: String? = nil,
    person: Int? = nil, kind: EventKind? = nil, series: String? = nil, status: EventStatus? = nil
  ) {
    self.from = from
    self.to = to
    self.place = place
    self.country = country
    self.person = person
    self.kind = kind
    self.series = series
    self.status = status
  }

  public var query: Query {
    var query = Query(
      #"""
      SELECT
        e.id, e.slug, e.name, e.kind, e.status, e.start, e.end_date, place.name, venue.name, c.name,
        (SELECT count(*) FROM attendance AS t WHERE t.event_id = e.id AND t.status = 'attended'),
        (SELECT count(*) FROM attendance AS t WHERE t.event_id = e.id AND t.status = 'expected'),
        (
          SELECT count(DISTINCT r.article_id)
          FROM event_evidence AS x
          JOIN receipts AS q ON q.id = x.receipt_id
          JOIN article_revisions AS r ON r.id = q.revision_id
          WHERE x.event_id = e.id
        )
      FROM events AS e
      LEFT JOIN places AS place ON place.id = e.place_id
      LEFT JOIN places AS venue ON venue.id = e.venue_id
      LEFT JOIN countries AS c ON c.code = e.country
      """#)
    query.filter(
      "e.id IN (SELECT t.event_id FROM attendance AS t WHERE t.person_id = ?)", by: person)
    if let place {
      query.filter(
        #"""
        e.id IN (
            WITH RECURSIVE meant (id) AS (
              SELECT n.place_id FROM place_names AS n WHERE n.folded = ?
              UNION
              SELECT inner_place.id
              FROM meant
              JOIN places AS inner_place ON inner_place.within_id = meant.id
            )
            SELECT here.id FROM meant CROSS JOIN events AS here ON here.place_id = meant.id
            UNION
            SELECT here.id FROM meant CROSS JOIN events AS here ON here.venue_id = meant.id
          )
        """#, place.folded)
    }
    if let country {
      query.filter(
        #"""
        e.country IN (
            SELECT n.country FROM country_names AS n WHERE n.folded = ?
            UNION
            SELECT named.code
            FROM countries AS named
            WHERE ? IN (lower(named.name), lower(named.code), lower(named.alpha3))
          )
        """#, country.folded, country.lowercased())
    }
    if let series {
      query.filter(
        #"""
        e.series_id IN (
            SELECT n.series_id FROM series_names AS n WHERE n.folded = ?
            UNION
            SELECT named.id FROM series AS named WHERE named.slug = ?
          )
        """#, series.folded, series.lowercased())
    }
    query.filter("e.kind = ?", by: kind?.rawValue)
    query.filter("e.status = ?", by: status?.rawValue)
    if let from {
      // An event lasts a year at most, which lets the index begin where it may matter.
      query.filter("e.start_min >= ?", Self.yearBefore(from))
      query.filter("max(e.start_max, coalesce(e.end_date, '')) >= ?", from)
    }
    query.filter("e.start_min <= ?", by: to)
    query.add("ORDER BY e.start_min NULLS LAST, e.start_max, e.id")
    return query
  }

  /// The first day of the year before a day's.
  private static func yearBefore(_ day: String) -> String {
    PartialDate(edtf: day.prefix(4)).map { PartialDate(year: $0.year - 1).first.description } ?? day
  }
}

/// An event in its place in time.
public struct TimelineEntry: AnswerRow {
  public var eventID: Int
  public var slug: String
  public var event: String
  public var kind: String
  public var status: String
  /// EDTF, as precise as it is known.
  public var date: String?
  public var endDate: String?
  public var place: String?
  public var venue: String?
  public var country: String?
  /// How many people attended.
  public var attended: Int
  /// How many more were expected.
  public var expected: Int
  public var articles: Int

  public init(_ row: borrowing Row) throws {
    eventID = try row.int(0)
    slug = try row.text(1)
    event = try row.text(2)
    kind = try row.text(3)
    status = try row.text(4)
    date = row.optionalText(5)
    endDate = row.optionalText(6)
    place = row.optionalText(7)
    venue = row.optionalText(8)
    country = row.optionalText(9)
    attended = try row.int(10)
    expected = try row.int(11)
    articles = try row.int(12)
  }
}

extension TimelineEntry: Tabular {
  package static let columns = [
    Column("date"), Column("end_date", heading: "until"), Column("event"), Column("kind"),
    Column("status"), Column("place"), Column("venue", .hidden), Column("country"),
    Column("attended", .number), Column("expected", .number), Column("articles", .number),
    Column("event_id", .hidden), Column("slug", .hidden),
  ]

  package var cells: [Cell] {
    [
      Cell(date), Cell(endDate), .text(event), .term(kind), .term(status), Cell(place),
      Cell(venue), Cell(country), .integer(attended), .integer(expected), .integer(articles),
      .integer(eventID), .text(slug),
    ]
  }
}
