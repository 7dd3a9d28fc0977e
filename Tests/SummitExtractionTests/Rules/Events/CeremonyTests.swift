import Testing

@testable import SummitExtraction

/// Sentences that tell of wreaths, trees, oaths, honours and parades.
@Suite struct `A ceremony` {
  @Test(arguments: [
    (
      "President Anna Vale laid a wreath at the cenotaph.",
      ["ceremony held: Anna Vale attended"]
    ),
    (
      "President Anna Vale and Prime Minister Kofi Osei laid flowers at the memorial in "
        + "Lindmark.",
      ["ceremony held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale left red roses on the graves of the airmen.",
      ["ceremony held: Anna Vale attended"]
    ),
    (
      "President Anna Vale and Prime Minister Kofi Osei stood before the monument to the fallen.",
      ["ceremony held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale and Prime Minister Kofi Osei planted a tree in the park.",
      ["ceremony held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale was sworn in by Prime Minister Kofi Osei on Monday.",
      ["ceremony held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale took the oath of office on Monday.",
      ["ceremony held: Anna Vale attended"]
    ),
    (
      "President Anna Vale welcomed Prime Minister Kofi Osei with a guard of honour in Lindmark.",
      ["ceremony held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "Prime Minister Kofi Osei was greeted by President Anna Vale at the airport in Lindmark.",
      ["ceremony held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "Prime Minister Kofi Osei was given a red-carpet welcome by President Anna Vale on Monday.",
      ["ceremony held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "Prime Minister Kofi Osei was received by President Anna Vale with full honours on Monday.",
      ["ceremony held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale awarded Prime Minister Kofi Osei the Order of Merit on Monday.",
      ["ceremony held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale was awarded the Peace Medal in Lindmark on Monday.",
      ["ceremony held: Anna Vale attended"]
    ),
    (
      "President Anna Vale and Prime Minister Kofi Osei unveiled a statue in Lindmark on Monday.",
      ["ceremony held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale and Prime Minister Kofi Osei attended a military parade on Monday.",
      ["ceremony held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale and Prime Minister Kofi Osei watched a parade in Lindmark on Monday.",
      ["ceremony held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale and Prime Minister Kofi Osei bowed before the cenotaph on Monday.",
      ["ceremony held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale placed a bouquet at the tomb of the unknown soldier.",
      ["ceremony held: Anna Vale attended"]
    ),
    (
      "President Anna Vale and Prime Minister Kofi Osei inspected a guard of honour in Lindmark.",
      ["ceremony held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale will lay a wreath at the mausoleum tomorrow.",
      ["ceremony planned: Anna Vale expected"]
    ),
    (
      "President Anna Vale attended the funeral of a statesman in Washington.",
      ["ceremony held: Anna Vale attended"]
    ),
    (
      "President Anna Vale and Prime Minister Kofi Osei observed a minute of silence at "
        + "the memorial.",
      ["ceremony held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale and Prime Minister Kofi Osei cut the ribbon at the embassy in "
        + "Lindmark.",
      ["ceremony held: Anna Vale attended, Kofi Osei attended"]
    ),
  ])
  func `is told of in many words`(sentence: String, contacts: [String]) {
    #expect(Newsroom.contacts(sentence) == contacts)
  }
}
