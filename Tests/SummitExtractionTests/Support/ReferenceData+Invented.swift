import SummitArchive
import SummitCoverage

extension ReferenceData {
  /// What ships, and two invented countries with their leaders, who can be no one else.
  ///
  /// Norland (capital Lindmark) has President Anna Vale, Foreign Minister Ben Arden and adviser Cy
  /// Doyle; Tambira (capital Osana) has Prime Minister Kofi Osei and Foreign Minister Mara Lund.
  static func withInventedPeople() throws -> ReferenceData {
    var data = try ReferenceData.shipped()
    data.addCountry("XA", "Norland", adjective: "Norlandic", capital: "Lindmark")
    data.addCountry("XB", "Tambira", adjective: "Tambiran", capital: "Osana")
    data.addPerson("Anna Vale", family: "Vale", .female, "president", of: "XA")
    data.addPerson("Ben Arden", family: "Arden", .male, "foreign-minister", of: "XA")
    data.addPerson("Cy Doyle", family: "Doyle", .male, "adviser", of: "XA")
    data.addPerson("Kofi Osei", family: "Osei", .male, "prime-minister", of: "XB")
    data.addPerson("Mara Lund", family: "Lund", .female, "foreign-minister", of: "XB")
    return data
  }

  private mutating func addCountry(
    _ code: String, _ name: String, adjective: String, capital: String
  ) {
    countries.append(
      Country(
        code: code, name: name, names: [Country.Name(text: adjective, kind: .adjective)],
        capital: capital.lowercased()))
    places.append(
      Place(slug: capital.lowercased(), name: capital, kind: "city", country: code))
  }

  private mutating func addPerson(
    _ name: String, family: String, _ gender: Person.Gender, _ office: String, of country: String
  ) {
    let slug = name.lowercased().replacing(" ", with: "-")
    people.append(
      Person(slug: slug, name: name, family: family, country: country, gender: gender))
    tenures.append(
      Tenure(
        person: slug, office: office, country: country, organization: nil,
        start: PartialDate(year: 2019), end: nil))
  }
}
