/// The rules of `QuotedSpeech` and `ReportedSpeech`.
extension CatalogRule {
  static let statementRules = [
    CatalogRule(
      "speechIsReported", .statements,
      reads: "A verb of speech has what was said behind or before it, without quotation marks.",
      accepts: [
        "[President Anna Vale] said that the talks had gone well.",
        "The talks had gone well, [President Anna Vale] said.",
        "[President Anna Vale] warned against a new war.",
      ],
      rejects: [
        "President Anna Vale did not say that the talks had gone well.",
        "President Anna Vale is expected to say that the talks went well.",
      ]),
    CatalogRule(
      "speechIsAccordingTo", .statements,
      reads: "\"According to\" names who said the rest of the sentence.",
      accepts: ["According to [President Anna Vale], the talks had gone well."],
      rejects: ["The talks went according to plan, and Anna Vale left."]),
    CatalogRule(
      "speechIsQuoted", .statements,
      reads: "Quoted words have a verb of speech and its subject beside them.",
      accepts: ["“We met for an hour,” [President Anna Vale] said."],
      rejects: ["President Anna Vale signed the so-called “peace road”."]),
    CatalogRule(
      "speechGoesOn", .statements,
      reads: "Quoted words without a verb beside them go on with the speech before them.",
      accepts: ["“We met for an hour,” [Anna Vale] said. “We will meet again soon.”"],
      rejects: ["“We met for an hour,” Anna Vale said."]),
  ]
}
