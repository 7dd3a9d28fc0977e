import Testing

@testable import SummitExtraction

/// Sentences that recall a meeting or a visit of long ago.
@Suite struct `What is looked back at` {
  @Test(arguments: [
    (
      "President Anna Vale met Prime Minister Kofi Osei in Lindmark on Friday. It was "
        + "their first meeting since Bali in November 2022.",
      [
        "summit held: Anna Vale attended, Kofi Osei attended",
        "summit held: Anna Vale attended, Kofi Osei attended",
      ]
    ),
    (
      "President Anna Vale and Prime Minister Kofi Osei have not been in the same room "
        + "since Osaka in 2019.",
      ["summit held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale and Prime Minister Kofi Osei had not sat down together since "
        + "June 2019.",
      ["summit held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale and Prime Minister Kofi Osei last saw each other in Bali in "
        + "November 2022.",
      ["summit held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale and Prime Minister Kofi Osei had met twice before, in Hamburg "
        + "in July 2020 and in Danang in November 2021.",
      [
        "summit held: Anna Vale attended, Kofi Osei attended",
        "summit held: Anna Vale attended, Kofi Osei attended",
      ]
    ),
    (
      "President Anna Vale had met Prime Minister Kofi Osei two times, in Paris in 2020 "
        + "and in Rome in 2021.",
      [
        "summit held: Anna Vale attended, Kofi Osei attended",
        "summit held: Anna Vale attended, Kofi Osei attended",
      ]
    ),
    (
      "The first summit brought together President Anna Vale and Prime Minister Kofi Osei "
        + "in Osana in 2000, and the second Ronald Reagan and Mikhail Gorbachev in Lindmark "
        + "in 2007.",
      [
        "summit held: Anna Vale attended, Kofi Osei attended",
        "summit held: Ronald Reagan attended, Mikhail Gorbachev attended",
      ]
    ),
    (
      "The only previous summit of this kind was held by then president Barack Obama at "
        + "Sunnylands in February 2016.",
      ["summit held: Barack Obama attended"]
    ),
    (
      "The Quad was last hosted by President Anna Vale in Tokyo a year ago.",
      ["summit held: Anna Vale attended"]
    ),
    (
      "President Anna Vale, on her first trip to China since 2018, praised the hosts.",
      ["visit held: Anna Vale attended"]
    ),
    (
      "President Anna Vale has not set foot in Japan since 2015.",
      ["visit held: Anna Vale attended"]
    ),
    (
      "President Anna Vale last visited Beijing in 2018.",
      ["visit held: Anna Vale attended"]
    ),
    (
      "President Anna Vale has not been to Beijing since 2019.",
      ["visit held: Anna Vale attended"]
    ),
    (
      "President Anna Vale and Prime Minister Kofi Osei met in Lindmark on Friday for the "
        + "first time since Helsinki in 2021.",
      [
        "summit held: Anna Vale attended, Kofi Osei attended",
        "summit held: Anna Vale attended, Kofi Osei attended",
      ]
    ),
    (
      "President Anna Vale and Prime Minister Kofi Osei were last together in Geneva in "
        + "June 2021.",
      ["summit held: Anna Vale attended, Kofi Osei attended"]
    ),
  ])
  func `keeps its people however it is recalled`(sentence: String, contacts: [String]) {
    #expect(Newsroom.contacts(sentence) == contacts)
  }
}
