/// What the clause rules read, in the words of their doc comments.
///
/// Recorded by the tests of the catalog: `RECORD=1 make test ONLY=catalog` writes it anew.
enum RuleSummaries {
  static let ofClauseRules: [String: String] = [
    "ceremonyIsDone":
      "A person unveils a monument, cuts a ribbon or inspects a guard.",
    "countryIsRepresented":
      "A country is represented by a person, or a person represents it.",
    "delegationIncludes":
      "A delegation includes or comprises people, or is led by them.",
    "documentIsSigned":
      "People sign a document with one another, perhaps while others look on.",
    "eventIncludes":
      "A meeting includes people, from its beginning or once it is enlarged.",
    "flowersAreLaid":
      "A person lays flowers or a wreath.",
    "guestIsHonoured":
      "A host welcomes a guest with honours, or where the guest arrives.",
    "guestIsReceived":
      "A guest is received by a host.",
    "guestsAreHadToMeal":
      "A host has guests to a meal.",
    "honourIsAwarded":
      "A person is given an order, a medal or a prize.",
    "hostReceivesGuest":
      "A host receives a guest.",
    "invitationIsGiven":
      "A person is given an invitation to a place.",
    "monumentIsFaced":
      "People stand, bow or kneel before a monument.",
    "oathIsTaken":
      "A person is sworn in, perhaps by another.",
    "peopleAccompany":
      "A leader is accompanied or flanked by others.",
    "peopleConfer":
      "People confer, as idioms tell it: compare notes, put their heads together, come face to face.",
    "peopleDine":
      "People dine together.",
    "peopleGather":
      "People gather, or are brought together, by themselves or by an event.",
    "peopleHaveNotMetSince":
      "People have not met since they met at a time or place.",
    "peopleJoin":
      "A leader is joined by others, or others join a leader.",
    "peopleMeet":
      "People meet one another, somewhere.",
    "peopleMeetForMeal":
      "People meet for a meal, or one joins another at it.",
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
    "personGoesToTell":
      "A person goes somewhere to tell another something.",
    "personHasNotVisitedSince":
      "A person has not been to a place since a time.",
    "personIsGuest":
      "A person is someone's guest.",
    "personIsHost":
      "A person is host to others, or the host of a gathering.",
    "personIsInterviewed":
      "A journalist interviews a person.",
    "personIsInvited":
      "A person is invited to an event.",
    "personIsInvitedToPlace":
      "A person is invited to a country or a capital: a visit yet to be accepted.",
    "personIsNotInvited":
      "A person is not invited.",
    "personIsSummoned":
      "A person summons another, who has an office, or the leaders of several countries to a place.",
    "personSeesPerson":
      "A person sees another, who has an office: a visit or an audience.",
    "personSendsAnother":
      "A leader sends someone instead, or is represented by someone.",
    "personSpeaksAtEvent":
      "A person speaks to those who are gathered, or leads the gathering.",
    "personStandsIn":
      "Someone stands in for another, or speaks or acts on behalf of one.",
    "personStaysAway":
      "A person stays away: does not attend, skips, declines, pulls out.",
    "personTravels":
      "A person is to travel to a place at a time told, or travelled there on a day long gone.",
    "personVisits":
      "A person visits a country, a place or another person.",
    "placeIsShown":
      "A person shows another a place.",
    "presenceIsNoted":
      "An event takes place in the presence, or with the participation, of people.",
    "pressIsFaced":
      "A person faces the press: appears before it, meets it, takes its questions.",
    "respectsArePaid":
      "A person pays respects or tribute somewhere.",
    "seatsAreTaken":
      "People take their seats.",
    "seriesIsHosted":
      "A series, or a meeting of one, was last hosted by a person.",
    "timeIsSpentTogether":
      "A person spends hours or days with another.",
    "treeIsPlanted":
      "People plant a tree.",
  ]
}
