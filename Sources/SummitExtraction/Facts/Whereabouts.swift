import SummitCoverage

/// Where a finding says that its event was.
struct Whereabouts {
  var place: Int?
  var placeName: String?
  var venue: Int?
  var venueName: String?
  /// What sort of place it was at, told by a common noun: "presidential palace".
  var site: String?
  var country: Int?

  var isEmpty: Bool { placeName == nil && venueName == nil && country == nil }

  /// The places that the tokens name as a location: behind "in", "at", "on" or "near", or before
  /// the noun of the event ("the Lindmark summit").
  static func of(_ scope: Range<Int>, trigger: Int, in reading: Reading) -> Whereabouts {
    Whereabouts(in: scope, LocationFinder(reading: reading, trigger: trigger))
  }

  /// The places that the tokens name as those of the finding's event.
  static func of(_ scope: Range<Int>, of finding: Finding, in reading: Reading) -> Whereabouts {
    let finder = LocationFinder(
      reading: reading, trigger: finding.trigger, isBehindSince: finding.isBehindSince,
      series: finding.series)
    return Whereabouts(in: scope, finder)
  }

  init() {}

  private init(in scope: Range<Int>, _ finder: LocationFinder) {
    let reading = finder.reading
    var index = scope.lowerBound
    while index < scope.upperBound {
      if reading.mentionNumbers[index] < 0, !finder.mayTell(index) {
        index += 1
      } else if let (capital, next) = finder.capital(at: index) {
        add(.place(capital), named: "", reading.lexicon)
        index = next
      } else if reading.mentionNumbers[index] >= 0 {
        let number = Int(reading.mentionNumbers[index])
        if finder.mayLocate(number), finder.isLocation(reading.mentions[number]) {
          add(reading.mentions[number], in: reading)
        }
        index = max(index + 1, reading.mentions[number].range.upperBound)
      } else if let (name, next) = finder.unknownPlace(at: index, end: scope.upperBound) {
        placeName = placeName ?? name
        index = next
        // "Trondheim, Norway": what follows is where the place lies.
        if next + 1 < scope.upperBound, reading.mentionNumbers[next + 1] >= 0 {
          add(reading.mentions[Int(reading.mentionNumbers[next + 1])], in: reading)
          index = next + 2
        }
      } else if let (name, next) = finder.unknownVenue(at: index, end: scope.upperBound) {
        venueName = venueName ?? name
        index = next
      } else {
        if site == nil { site = finder.site(at: index, end: scope.upperBound) }
        index += 1
      }
    }
    complete(reading.lexicon)
  }

  private mutating func add(_ mention: Mention, in reading: Reading) {
    let name = reading.document.text(mention.range)
    if case .country = mention.kind {
      // "in Singapore" is in a city as well as in a country.
      for case .place(let place) in mention.alternatives {
        add(.place(place), named: name, reading.lexicon)
      }
    }
    add(mention.kind, named: name, reading.lexicon)
  }

  mutating func add(_ kind: Mention.Kind, named name: String, _ lexicon: Lexicon) {
    switch kind {
    case .place(let index):
      let place = lexicon.reference.places[index]
      if place.isVenue {
        if venueName == nil {
          venue = index
          venueName = place.name
        }
      } else if placeName == nil || self.place.map({ lexicon.place($0, contains: index) }) ?? false
      {
        self.place = index
        placeName = place.name
      }
    case .venue: venueName = venueName ?? name
    case .country(let index, .name): country = country ?? index
    default: break
    }
  }

  /// Fills in the city of a venue and the country of a place, as the lexicon knows them.
  mutating func complete(_ lexicon: Lexicon) {
    if placeName == nil, let venue, let city = lexicon.city(of: venue) {
      place = city
      placeName = lexicon.reference.places[city].name
    }
    if let known = place ?? venue, let code = lexicon.reference.places[known].country {
      country = lexicon.countriesByCode[code] ?? country
    }
  }
}

extension Lexicon {
  /// The city, or the region, that a venue lies in.
  func city(of venue: Int) -> Int? {
    var slug = reference.places[venue].within
    for _ in 0..<6 {
      guard let current = slug, let index = placesBySlug[current] else { return nil }
      if !reference.places[index].isVenue { return index }
      slug = reference.places[index].within
    }
    return nil
  }

  /// The place that is the country's capital.
  func capital(of country: Int) -> Int? {
    reference.countries[country].capital.flatMap { placesBySlug[$0] }
  }
}
