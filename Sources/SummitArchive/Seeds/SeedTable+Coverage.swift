extension SeedTable {
  static let series = [
    SeedTable(
      file: "series.tsv",
      values: [
        .slug("id"), .text("name"), .optionalReference("organization", .organizations),
        .word("kind", ["summit", "meeting", "conference"]), .origin,
      ],
      statement:
        """
        INSERT INTO series (slug, name, organization_id, kind, origin)
        VALUES (?1, ?2, ?3, ?4, ?5)
        ON CONFLICT (slug) DO UPDATE SET
          name = excluded.name, organization_id = excluded.organization_id, kind = excluded.kind,
          origin = excluded.origin
        WHERE series.origin <> 'user' OR excluded.origin = 'user'
        """,
      closing: [
        """
        INSERT INTO series_names (series_id, name, folded)
        SELECT id, name, folded(name) FROM series WHERE true
        ON CONFLICT DO NOTHING
        """
      ]),
    SeedTable(
      file: "series_names.tsv", values: [.reference("series", .series), .text("name")],
      statement:
        """
        INSERT INTO series_names (series_id, name, folded)
        VALUES (?1, ?2, folded(?2))
        ON CONFLICT DO NOTHING
        """),
    SeedTable(
      file: "editions.tsv",
      values: [
        .slug("id"), .reference("series", .series), .integer("number"), .text("name"),
        .date("start"), .date("end"), .optionalReference("place", .places),
        .optionalReference("venue", .places), .optionalReference("country", .countries), .origin,
      ],
      statement:
        """
        INSERT INTO editions (
          slug, series_id, number, name, started, ended, place_id, venue_id, country, origin
        )
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
        ON CONFLICT (slug) DO UPDATE SET
          series_id = excluded.series_id, number = excluded.number, name = excluded.name,
          started = excluded.started, ended = excluded.ended, place_id = excluded.place_id,
          venue_id = excluded.venue_id, country = excluded.country, origin = excluded.origin
        WHERE editions.origin <> 'user' OR excluded.origin = 'user'
        """),
  ]

  static let outlets = [
    SeedTable(
      file: "outlets.tsv",
      values: [
        .slug("id"), .text("name"), .text("kind"), .optionalReference("country", .countries),
        .optional("domain"), .origin,
      ],
      statement:
        """
        INSERT INTO outlets (slug, name, kind, country, domain, origin)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6)
        ON CONFLICT (slug) DO UPDATE SET
          name = excluded.name, kind = excluded.kind, country = excluded.country,
          domain = excluded.domain, origin = excluded.origin
        WHERE outlets.origin <> 'user' OR excluded.origin = 'user'
        """,
      closing: [
        """
        INSERT INTO outlet_names (outlet_id, name, folded)
        SELECT id, name, folded(name) FROM outlets WHERE origin <> 'article'
        ON CONFLICT DO NOTHING
        """
      ]),
    SeedTable(
      file: "outlet_names.tsv", values: [.reference("outlet", .outlets), .text("name")],
      statement:
        """
        INSERT INTO outlet_names (outlet_id, name, folded)
        VALUES (?1, ?2, folded(?2))
        ON CONFLICT DO NOTHING
        """),
  ]

  /// What the lexicon holds besides names.
  static let words = [
    SeedTable(
      file: "topics.tsv", values: [.slug("id"), .text("name"), .origin],
      statement:
        """
        INSERT INTO topics (slug, name, origin)
        VALUES (?1, ?2, ?3)
        ON CONFLICT (slug) DO UPDATE SET name = excluded.name, origin = excluded.origin
        WHERE topics.origin <> 'user' OR excluded.origin = 'user'
        """),
    SeedTable(
      file: "topic_words.tsv", values: [.reference("topic", .topics), .text("word")],
      statement: "INSERT INTO topic_words (topic_id, word) VALUES (?1, ?2) ON CONFLICT DO NOTHING"),
    SeedTable(
      file: "given_names.tsv", values: [.text("name"), .optionalWord("gender", ["m", "f"])],
      statement:
        """
        INSERT INTO given_names (name, gender)
        VALUES (?1, ?2)
        ON CONFLICT (name) DO UPDATE SET gender = excluded.gender
        """),
    SeedTable(
      file: "name_particles.tsv", values: [.text("particle")],
      statement: "INSERT INTO name_particles (particle) VALUES (?1) ON CONFLICT DO NOTHING"),
    SeedTable(
      file: "verbs.tsv",
      values: [
        .text("lemma"), .text("class"), .text("third"), .text("past"), .text("participle"),
        .text("gerund"),
      ],
      statement:
        """
        INSERT INTO verbs (lemma, class, third, past, participle, gerund)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6)
        ON CONFLICT (lemma, class) DO UPDATE SET
          third = excluded.third, past = excluded.past, participle = excluded.participle,
          gerund = excluded.gerund
        """),
    SeedTable(
      file: "words.tsv", values: [.text("word"), .text("class")],
      statement: "INSERT INTO words (word, class) VALUES (?1, ?2) ON CONFLICT DO NOTHING"),
  ]
}
