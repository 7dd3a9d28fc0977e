/// The rules of `EventNouns`, of lists and schedules, and of `EventAssembly`.
extension CatalogRule {
  static let nounRules = [
    CatalogRule(
      "eventBetweenPeople", .nouns,
      reads: "A noun for an event has those who take part behind it: \"talks with\", \"between\".",
      accepts: [
        "The talks between [President Anna Vale] and [Prime Minister Kofi Osei] ended on Friday.",
        "[President Anna Vale] held talks in Geneva with [Prime Minister Kofi Osei].",
      ],
      rejects: [
        "President Anna Vale ruled out talks with Prime Minister Kofi Osei.",
        "President Anna Vale welcomed a deal between Norland and Tambira.",
      ]),
    CatalogRule(
      "eventIsHeld", .nouns,
      reads: "A noun for an event is what a person holds, or has the person before it.",
      accepts: [
        "[President Anna Vale] and [Prime Minister Kofi Osei] held talks in Geneva.",
        "[President Anna Vale] gave a news conference in Geneva on Friday.",
      ],
      rejects: ["President Anna Vale and Prime Minister Kofi Osei discussed trade."]),
    CatalogRule(
      "eventIsNamed", .nouns,
      reads: "A noun names an event whose people other words tell.",
      accepts: [
        "The summit was held in Geneva on Friday. [Anna Vale] attended it, and so did [Kofi Osei]."
      ],
      rejects: ["No summit was held. Anna Vale stayed in Geneva."]),
    CatalogRule(
      "eventIsRecalled", .nouns,
      reads: "What stands behind \"since\" is an event of its own: \"their first meeting since\".",
      accepts: [
        "[President Anna Vale] met [Prime Minister Kofi Osei] on Friday, their first meeting since "
          + "Geneva in June 2021.",
        "[President Anna Vale], on her first trip to Japan since 2021, said little.",
      ],
      rejects: [
        "It was the first meeting of President Anna Vale and Prime Minister Kofi Osei since they "
          + "fell out."
      ]),
    CatalogRule(
      "seriesGathers", .nouns,
      reads: "The leaders of a series gather or meet, which no noun names: \"NATO leaders meet\".",
      accepts: [
        "G7 leaders met in Geneva on Friday. [Anna Vale] told the summit that trade mattered."
      ],
      rejects: [
        "Two G7 leaders met in Geneva on Friday.", "G7 leaders met the deadline.",
      ]),
    CatalogRule(
      "turnIsTaken", .nouns,
      reads: "A contact goes on from the one told before: \"it was the turn of\", \"was rung up\".",
      accepts: [
        "[President Anna Vale] rang Prime Minister Kofi Osei on Saturday. On Sunday it was the turn "
          + "of [Foreign Minister Mara Lund]."
      ],
      rejects: [
        "President Anna Vale rang Prime Minister Kofi Osei. It was Foreign Minister Mara Lund's "
          + "turn to laugh."
      ]),
  ]

  static let listRules = [
    CatalogRule(
      "presenceIsListed", .lists,
      reads:
        "A sentence lists who was there, behind words of a place at the table or in a picture.",
      accepts: [
        "Anna Vale met Kofi Osei in Geneva. With Vale at the table were [Ben Arden] and [Cy Doyle]."
      ],
      rejects: ["Anna Vale met Kofi Osei in Geneva. With Vale in power, Ben Arden was safe."]),
    CatalogRule(
      "someAreNamed", .lists,
      reads: "Some of those whom an event or a sentence has told of are named: \"including\".",
      accepts: [
        "Anna Vale met Kofi Osei in Geneva. Several ministers attended the talks, among them "
          + "[Ben Arden] and [Mara Lund]."
      ],
      rejects: ["Six questions, including that of fish, were left open at the summit in Geneva."]),
    CatalogRule(
      "presenceIsItemized", .lists,
      reads: "A line of a list names a person, under a line that tells who was there or was not.",
      accepts: [
        """
        Anna Vale met Kofi Osei in Geneva. Those present included:

        - [Foreign Minister Ben Arden]
        - [Foreign Minister Mara Lund]
        """
      ],
      rejects: [
        """
        Anna Vale met Kofi Osei in Geneva. Five questions:

        - Will Ben Arden resign?
        """
      ]),
    CatalogRule(
      "meetingIsScheduled", .lists,
      reads: "A line of somebody's schedule names a guest.",
      accepts: [
        """
        [President Anna Vale] has a full calendar. The schedule is as follows:

        September 8
        - [Prime Minister Kofi Osei]
        """
      ],
      rejects: [
        """
        The schedule is as follows:

        September 8
        - Prime Minister Kofi Osei
        """
      ]),
    CatalogRule(
      "othersDidLikewise", .lists,
      reads:
        "Words that point back say of others what was just said of one: \"so did\", \"nor will\".",
      accepts: ["Anna Vale attended the summit in Geneva. So did [Kofi Osei]."],
      rejects: ["Anna Vale attended the summit in Geneva. So it ended."]),
  ]

  static let articleRules = [
    CatalogRule(
      "principalsAreMeant", .article,
      reads: "Talks with nobody named at them are those of the leaders whom the article is about."),
    CatalogRule(
      "principalsAreTogether", .article,
      reads: "An early sentence shows the leaders side by side, in an article that speaks of talks."
    ),
    CatalogRule(
      "seriesIsMeant", .article,
      reads:
        "The gathering of a series that headline and lede name is what people are told to be at."
    ),
    CatalogRule(
      "sidelinesAttendWhole", .article,
      reads: "Leaders who met on the sidelines of a gathering attended the gathering too.",
      accepts: [
        "The G7 summit opened in Hiroshima on Friday. [Anna Vale] met [Kofi Osei] on the sidelines "
          + "of the G7 summit."
      ],
      rejects: ["The G7 summit opened in Hiroshima on Friday. Anna Vale met Kofi Osei in Geneva."]),
  ]
}
