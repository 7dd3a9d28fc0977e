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
}
