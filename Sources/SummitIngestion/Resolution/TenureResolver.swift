internal import SummitCoverage

/// Links a person's part in an event to the office that they held on that day.
///
/// Of the offices held then, for the country or organization acted for where it is told:
/// the one that is printed; when nothing is printed, or words that name no office, the highest.
/// Printed words that name an office which the person did not hold link to none, and so does
/// "former president".
struct TenureResolver: Sendable {
  let offices: OfficeTitles

  func tenure(
    of person: KnownPerson, on days: ClosedRange<String>, office: String?, party: Party?
  ) -> KnownTenure? {
    let held = person.tenures.filter { tenure in
      tenure.overlaps(days) && (party.map { $0 == tenure.party } ?? true)
    }
    guard let office else { return held.first }
    if OfficeTitles.isPast(office) { return nil }
    let titled = offices.offices(titled: office, of: party)
    return titled.isEmpty ? held.first : held.first { titled.contains($0.office) }
  }
}

extension PartialDate {
  /// The days that the date allows, written so that they compare as text.
  var days: ClosedRange<String> { first.description...last.description }
}
