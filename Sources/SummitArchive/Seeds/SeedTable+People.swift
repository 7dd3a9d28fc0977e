extension SeedTable {
  static let offices = [
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

  static let people = [
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
}
