/// What the clause rules read, in the words of their doc comments.
///
/// Recorded by the tests of the catalog: `RECORD=1 make test ONLY=catalog` writes it anew.
enum RuleSummaries {
  static let ofClauseRules: [String: String] = [
    "countryIsRepresented":
      "A country is represented by a person, or a person represents it.",
    "delegationIncludes":
      "A delegation includes or comprises people, or is led by them.",
    "eventIncludes":
      "A meeting includes people, from its beginning or once it is enlarged.",
    "flowersAreLaid":
      "A person lays flowers or a wreath.",
    "guestIsReceived":
      "A guest is received by a host.",
    "guestsAreHadToMeal":
      "A host has guests to a meal.",
    "hostReceivesGuest":
      "A host receives a guest.",
    "peopleAccompany":
      "A leader is accompanied or flanked by others.",
    "peopleDine":
      "People dine together.",
    "peopleHaveNotMetSince":
      "People have not met since they met at a time or place.",
    "peopleJoin":
      "A leader is joined by others, or others join a leader.",
    "peopleMeet":
      "People meet one another, somewhere.",
    "peopleSitDown":
      "People sit down with one another.",
    "peopleSpeakByPhone":
      "People speak by telephone or video.",
    "peopleTalk":
      "People talk with one another, in person as far as the words tell.",
    "personAttends":
      "A person attends, takes part or is present.",
    "personBrings":
      "A leader brings others to the talks.",
    "personComesToEvent":
      "A person comes to an event, or is due there.",
    "personIsGuest":
      "A person is someone's guest.",
    "personIsInvited":
      "A person is invited to an event.",
    "personIsInvitedToPlace":
      "A person is invited to a country or a capital: a visit yet to be accepted.",
    "personIsNotInvited":
      "A person is not invited.",
    "personSeesPerson":
      "A person sees another, who has an office: a visit or an audience.",
    "personSendsAnother":
      "A leader sends someone instead, or is represented by someone.",
    "personStandsIn":
      "Someone stands in for another, or speaks or acts on behalf of one.",
    "personStaysAway":
      "A person stays away: does not attend, skips, declines, pulls out.",
    "personVisits":
      "A person visits a country, a place or another person.",
    "pressIsFaced":
      "A person faces the press.",
    "respectsArePaid":
      "A person pays respects or tribute somewhere.",
    "seatsAreTaken":
      "People take their seats.",
    "timeIsSpentTogether":
      "A person spends hours or days with another.",
  ]
}
