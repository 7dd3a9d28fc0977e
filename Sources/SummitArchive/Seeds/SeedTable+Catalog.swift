extension SeedTable {
  /// Every table, each after those that it refers to.
  static let all = [
    countries, places, [capitals], organizations, offices, people, series, outlets, words,
  ].flatMap(\.self)

  private static let countries = [
    SeedTable(
      file: "countries.tsv",
      values: [
        .code("code"), .optional("alpha3"), .optional("numeric"), .text("name"),
        .optional("official_name"), .word("kind", ["state", "territory", "former", "other"]),
        .date("start"), .date("end"), .origin,
      ],
      statement:
        """
        INSERT INTO countries (
          code, alpha3, numeric, name, official_name, kind, started, ended, origin
        )
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
        ON CONFLICT (code) DO UPDATE SET
          alpha3 = excluded.alpha3, numeric = excluded.numeric, name = excluded.name,
          official_name = excluded.official_name, kind = excluded.kind,
          started = excluded.started, ended = excluded.ended, origin = excluded.origin
        WHERE countries.origin <> 'user' OR excluded.origin = 'user'
        """,
      closing: [
        """
        INSERT INTO country_names (country, name, kind, folded)
        SELECT code, name, 'press', folded(name) FROM countries
        UNION ALL
        SELECT code, official_name, 'press', folded(official_name)
        FROM countries
        WHERE official_name IS NOT NULL
        ON CONFLICT DO NOTHING
        """
      ]),
    SeedTable(
      file: "country_names.tsv",
      values: [
        .reference("country", .countries), .text("name"),
        .word("kind", ["press", "adjective", "demonym", "metonym"]),
      ],
      statement:
        """
        INSERT INTO country_names (country, name, kind, folded)
        VALUES (?1, ?2, ?3, folded(?2))
        ON CONFLICT DO NOTHING
        """),
  ]

  private static let places = [
    SeedTable(
      file: "places.tsv",
      values: [
        .slug("id"), .text("name"), .text("kind"), .optionalReference("country", .countries),
        .degrees("latitude", 90), .degrees("longitude", 180), .origin,
      ],
      statement:
        """
        INSERT INTO places (slug, name, kind, country, latitude, longitude, origin)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
        ON CONFLICT (slug) DO UPDATE SET
          name = excluded.name, kind = excluded.kind, country = excluded.country,
          latitude = excluded.latitude, longitude = excluded.longitude, origin = excluded.origin
        WHERE places.origin <> 'user' OR excluded.origin = 'user'
        """,
      closing: [
        """
        INSERT INTO place_names (place_id, name, folded)
        SELECT id, name, folded(name) FROM places WHERE origin <> 'article'
        ON CONFLICT DO NOTHING
        """
      ]),
    SeedTable(
      file: "places.tsv",
      values: [.reference("id", .places), .optionalReference("within", .places), .origin],
      statement:
        """
        UPDATE places SET within_id = ?2
        WHERE id = ?1 AND within_id IS NOT ?2 AND (origin <> 'user' OR ?3 = 'user')
        """),
    SeedTable(
      file: "place_names.tsv", values: [.reference("place", .places), .text("name")],
      statement:
        """
        INSERT INTO place_names (place_id, name, folded)
        VALUES (?1, ?2, folded(?2))
        ON CONFLICT DO NOTHING
        """),
  ]

  /// The capitals of countries, which are places that themselves refer to countries.
  private static let capitals = SeedTable(
    file: "countries.tsv",
    values: [
      .reference("code", .countries), .optionalReference("capital", .places), .optional("capital"),
      .origin,
    ],
    statement:
      """
      UPDATE countries SET capital = ?3
      WHERE code = ?1 AND capital IS NOT ?3 AND (origin <> 'user' OR ?4 = 'user')
      """)

  private static let organizations = [
    SeedTable(
      file: "organizations.tsv",
      values: [
        .slug("id"), .text("name"), .text("kind"), .optionalReference("country", .countries),
        .origin,
      ],
      statement:
        """
        INSERT INTO organizations (slug, name, kind, country, origin)
        VALUES (?1, ?2, ?3, ?4, ?5)
        ON CONFLICT (slug) DO UPDATE SET
          name = excluded.name, kind = excluded.kind, country = excluded.country,
          origin = excluded.origin
        WHERE organizations.origin <> 'user' OR excluded.origin = 'user'
        """,
      closing: [
        """
        INSERT INTO organization_names (organization_id, name, kind, folded)
        SELECT id, name, 'name', folded(name) FROM organizations WHERE origin <> 'article'
        ON CONFLICT DO NOTHING
        """
      ]),
    SeedTable(
      file: "organization_names.tsv",
      values: [
        .reference("organization", .organizations), .text("name"),
        .word("kind", ["acronym", "press", "adjective"]),
      ],
      statement:
        """
        INSERT INTO organization_names (organization_id, name, kind, folded)
        VALUES (?1, ?2, ?3, folded(?2))
        ON CONFLICT (organization_id, name) DO UPDATE SET kind = excluded.kind
        WHERE organization_names.kind <> 'name'
        """),
    SeedTable(
      file: "memberships.tsv",
      values: [
        .reference("organization", .organizations), .reference("country", .countries),
        .date("start"), .date("end"), .origin,
      ],
      statement:
        """
        INSERT INTO memberships (organization_id, country, started, ended, origin)
        VALUES (?1, ?2, coalesce(?3, ''), ?4, ?5)
        ON CONFLICT (organization_id, country, started) DO UPDATE SET
          ended = excluded.ended, origin = excluded.origin
        WHERE memberships.origin <> 'user' OR excluded.origin = 'user'
        """),
  ]

  private static let offices = [
    SeedTable(
      file: "offices.tsv",
      values: [
        .slug("id"), .text("title"), .text("level"), .word("seats", ["single", "many"]),
        .origin,
      ],
      statement:
        """
        INSERT INTO offices (slug, title, level, seats, origin)
        VALUES (?1, ?2, ?3, ?4, ?5)
        ON CONFLICT (slug) DO UPDATE SET
          title = excluded.title, level = excluded.level, seats = excluded.seats,
          origin = excluded.origin
        WHERE offices.origin <> 'user' OR excluded.origin = 'user'
        """,
      closing: [
        """
        INSERT INTO office_titles (office_id, title, country, kind, folded)
        SELECT id, title, '', 'title', folded(title) FROM offices WHERE true
        ON CONFLICT DO NOTHING
        """
      ]),
    SeedTable(
      file: "office_titles.tsv",
      values: [
        .reference("office", .offices), .text("title"),
        .optionalReference("country", .countries), .word("kind", ["title", "description"]),
      ],
      statement:
        """
        INSERT INTO office_titles (office_id, title, country, kind, folded)
        VALUES (?1, ?2, coalesce(?3, ''), ?4, folded(?2))
        ON CONFLICT (office_id, title, country) DO UPDATE SET kind = excluded.kind
        """),
  ]

  private static let people = [
    SeedTable(
      file: "people.tsv",
      values: [
        .slug("id"), .text("name"), .optional("family"),
        .word("name_order", ["given-first", "family-first"]), .optionalWord("gender", ["m", "f"]),
        .optionalReference("country", .countries), .origin,
      ],
      statement:
        """
        INSERT INTO people (slug, name, family, name_order, gender, country, origin)
        VALUES (?1, ?2, coalesce(?3, ?2), ?4, ?5, ?6, ?7)
        ON CONFLICT (slug) DO UPDATE SET
          name = excluded.name, family = excluded.family, name_order = excluded.name_order,
          gender = excluded.gender, country = excluded.country, origin = excluded.origin
        WHERE people.origin <> 'user' OR excluded.origin = 'user'
        """,
      closing: [
        """
        UPDATE person_names SET kind = 'spelling'
        FROM people
        WHERE people.id = person_names.person_id
          AND person_names.kind = 'name' AND person_names.name <> people.name
        """,
        """
        INSERT INTO person_names (person_id, name, kind, folded)
        SELECT id, name, 'name', folded(name) FROM people WHERE origin <> 'article'
        ON CONFLICT (person_id, name) DO UPDATE SET kind = 'name'
        WHERE person_names.kind <> 'name'
        """,
        """
        INSERT INTO person_names (person_id, name, kind, folded)
        SELECT id, family, 'family', folded(family) FROM people WHERE origin <> 'article'
        ON CONFLICT DO NOTHING
        """,
      ]),
    SeedTable(
      file: "person_names.tsv",
      values: [
        .reference("person", .people), .text("name"),
        .word("kind", ["spelling", "family", "short", "nickname"]),
      ],
      statement:
        """
        INSERT INTO person_names (person_id, name, kind, folded)
        VALUES (?1, ?2, ?3, folded(?2))
        ON CONFLICT (person_id, name) DO UPDATE SET kind = excluded.kind
        WHERE person_names.kind <> 'name'
        """,
      closing: [
        """
        INSERT INTO person_names (person_id, name, kind, folded)
        SELECT id, form, 'family', folded(form)
        FROM (
          SELECT p.id, family_form(n.name, p.name, p.family) AS form
          FROM person_names AS n
          JOIN people AS p ON p.id = n.person_id
          WHERE n.kind = 'spelling' AND p.origin <> 'article'
        )
        WHERE form IS NOT NULL
        ON CONFLICT DO NOTHING
        """
      ]),
    SeedTable(
      file: "tenures.tsv",
      values: [
        .reference("person", .people), .reference("office", .offices),
        .optionalReference("country", .countries),
        .optionalReference("organization", .organizations), .date("start"), .date("end"),
        .firstDay("start"), .lastDay("end"), .source,
      ],
      parties: ("country", "organization"),
      statement:
        """
        INSERT INTO tenures (
          person_id, office_id, country, organization_id, started, ended, first_day, last_day, source
        )
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
        ON CONFLICT (
          person_id, office_id, coalesce(country, ''), coalesce(organization_id, 0), first_day
        ) DO UPDATE SET
          started = excluded.started, ended = excluded.ended, last_day = excluded.last_day,
          source = excluded.source
        WHERE tenures.source IN ('seeds', 'seeds?') OR excluded.source <> 'seeds'
        """),
  ]

  private static let series = [
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

  private static let outlets = [
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
  private static let words = [
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
