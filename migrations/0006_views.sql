-- The reporting surface: seven views whose names and columns are a promise.

-- Articles, with what each tells of.
CREATE VIEW coverage (article_id, title, outlet, published, url, words, events, people, statements) AS
SELECT
  a.id, a.title, o.name, a.published, a.url, a.words,
  (
    SELECT count(DISTINCT e.event_id)
    FROM article_revisions AS r
    JOIN receipts AS p ON p.revision_id = r.id
    JOIN event_evidence AS e ON e.receipt_id = p.id
    WHERE r.article_id = a.id AND r.number = a.revision
  ),
  (SELECT count(*) FROM article_people AS ap WHERE ap.article_id = a.id),
  (
    SELECT count(*)
    FROM article_revisions AS r
    JOIN receipts AS p ON p.revision_id = r.id
    JOIN statements AS s ON s.receipt_id = p.id
    WHERE r.article_id = a.id AND r.number = a.revision
  )
FROM articles AS a
LEFT JOIN outlets AS o ON o.id = a.outlet_id;

-- Who took part in which event, a person once an event: `articles` counts all that say so,
-- `sources` those that are no reprints of one another.
CREATE VIEW who_attended (
  event_id, event, kind, event_status, date, place, venue, country,
  person_id, person, office, represents, status, role, articles, sources, confidence
) AS
SELECT
  e.id, e.name, e.kind, e.status, e.start, place.name, venue.name, c.name,
  p.id, p.name, coalesce(t.office, held.title),
  coalesce(acts_for.name, body.name, tenure_country.name, tenure_body.name),
  t.status, t.role,
  (
    SELECT count(DISTINCT r.article_id)
    FROM attendance_evidence AS x
    JOIN receipts AS q ON q.id = x.receipt_id
    JOIN article_revisions AS r ON r.id = q.revision_id
    WHERE x.attendance_id = t.id
  ),
  (
    SELECT count(DISTINCT coalesce(a.duplicate_of, a.id))
    FROM attendance_evidence AS x
    JOIN receipts AS q ON q.id = x.receipt_id
    JOIN article_revisions AS r ON r.id = q.revision_id
    JOIN articles AS a ON a.id = r.article_id
    WHERE x.attendance_id = t.id
  ),
  t.confidence
FROM attendance AS t
JOIN events AS e ON e.id = t.event_id
JOIN people AS p ON p.id = t.person_id
LEFT JOIN places AS place ON place.id = e.place_id
LEFT JOIN places AS venue ON venue.id = e.venue_id
LEFT JOIN countries AS c ON c.code = e.country
LEFT JOIN countries AS acts_for ON acts_for.code = t.country
LEFT JOIN organizations AS body ON body.id = t.organization_id
LEFT JOIN tenures AS n ON n.id = t.tenure_id
LEFT JOIN offices AS held ON held.id = n.office_id
LEFT JOIN countries AS tenure_country ON tenure_country.code = n.country
LEFT JOIN organizations AS tenure_body ON tenure_body.id = n.organization_id;

-- Encounters: an unordered pair of people once for each held event that both attended.
CREATE VIEW who_met (person_a, person_b, event_id, event, kind, date, place) AS
SELECT a.name, b.name, e.id, e.name, e.kind, e.start, place.name
FROM attendance AS x
JOIN attendance AS y ON y.event_id = x.event_id AND y.person_id > x.person_id
JOIN events AS e ON e.id = x.event_id
JOIN people AS a ON a.id = x.person_id
JOIN people AS b ON b.id = y.person_id
LEFT JOIN places AS place ON place.id = e.place_id
WHERE x.status = 'attended' AND y.status = 'attended' AND e.status = 'held';

-- Statements, with speaker, event and the article that carries them. The date is the event's,
-- or else the day of publication.
CREATE VIEW who_said (
  statement_id, date, speaker, kind, text, event_id, event, medium, article_id, outlet
) AS
SELECT
  s.id, coalesce(e.start, a.published), coalesce(p.name, b.name, c.name), s.kind, q.words,
  e.id, e.name, coalesce(m.name, s.medium), a.id, o.name
FROM statements AS s
JOIN receipts AS q ON q.id = s.receipt_id
JOIN article_revisions AS r ON r.id = q.revision_id
JOIN articles AS a ON a.id = r.article_id
LEFT JOIN outlets AS o ON o.id = a.outlet_id
LEFT JOIN people AS p ON p.id = s.person_id
LEFT JOIN organizations AS b ON b.id = s.organization_id
LEFT JOIN countries AS c ON c.code = s.country
LEFT JOIN events AS e ON e.id = s.event_id
LEFT JOIN outlets AS m ON m.id = s.medium_id;

-- Events by date.
CREATE VIEW timeline (
  event_id, event, kind, status, date, end_date, place, venue, country, attended, expected, articles
) AS
SELECT
  e.id, e.name, e.kind, e.status, e.start, e.end_date, place.name, venue.name, c.name,
  (SELECT count(*) FROM attendance AS t WHERE t.event_id = e.id AND t.status = 'attended'),
  (SELECT count(*) FROM attendance AS t WHERE t.event_id = e.id AND t.status = 'expected'),
  (
    SELECT count(DISTINCT r.article_id)
    FROM event_evidence AS x
    JOIN receipts AS q ON q.id = x.receipt_id
    JOIN article_revisions AS r ON r.id = q.revision_id
    WHERE x.event_id = e.id
  )
FROM events AS e
LEFT JOIN places AS place ON place.id = e.place_id
LEFT JOIN places AS venue ON venue.id = e.venue_id
LEFT JOIN countries AS c ON c.code = e.country;

-- Every receipt, with the fact that it supports and the sentence that it stands in.
CREATE VIEW evidence (
  fact, fact_id, event_id, person, attribute, value, article_id, outlet, published,
  sentence, text, rule, confidence
) AS
SELECT
  f.fact, f.fact_id, f.event_id, f.person, f.attribute, f.value, a.id, o.name, a.published,
  substr(r.text, n.start, n.length), q.words, f.rule, f.confidence
FROM (
  SELECT
    'attendance' AS fact, t.id AS fact_id, t.event_id, p.name AS person, 'status' AS attribute,
    x.status AS value, x.receipt_id, x.rule, x.confidence
  FROM attendance_evidence AS x
  JOIN attendance AS t ON t.id = x.attendance_id
  JOIN people AS p ON p.id = t.person_id
  UNION ALL
  SELECT 'event', x.event_id, x.event_id, NULL, x.attribute, x.value, x.receipt_id, x.rule, x.confidence
  FROM event_evidence AS x
  UNION ALL
  SELECT
    'statement', s.id, s.event_id, coalesce(p.name, b.name, c.name), 'said', s.kind,
    s.receipt_id, s.rule, s.confidence
  FROM statements AS s
  LEFT JOIN people AS p ON p.id = s.person_id
  LEFT JOIN organizations AS b ON b.id = s.organization_id
  LEFT JOIN countries AS c ON c.code = s.country
) AS f
JOIN receipts AS q ON q.id = f.receipt_id
JOIN sentences AS n ON n.revision_id = q.revision_id AND n.number = q.sentence
JOIN article_revisions AS r ON r.id = q.revision_id
JOIN articles AS a ON a.id = r.article_id
LEFT JOIN outlets AS o ON o.id = a.outlet_id;

-- Where independent sources differ on an event: one row for each value told. A vaguer date
-- that allows the more precise one does not differ from it.
CREATE VIEW disagreements (event_id, event, attribute, value, articles, sources, outlets) AS
WITH told AS (
  SELECT
    x.event_id,
    x.attribute,
    coalesce(place.name, x.value) AS value,
    a.id AS article_id,
    coalesce(a.duplicate_of, a.id) AS source_id,
    o.name AS outlet
  FROM event_evidence AS x
  JOIN receipts AS q ON q.id = x.receipt_id
  JOIN article_revisions AS r ON r.id = q.revision_id
  JOIN articles AS a ON a.id = r.article_id
  LEFT JOIN outlets AS o ON o.id = a.outlet_id
  LEFT JOIN places AS place ON place.id = x.place_id
  WHERE x.attribute IN ('start', 'place', 'venue', 'duration', 'outcome')
  UNION ALL
  SELECT
    t.event_id,
    'attendance of ' || p.name,
    x.status,
    a.id,
    coalesce(a.duplicate_of, a.id),
    o.name
  FROM attendance_evidence AS x
  JOIN attendance AS t ON t.id = x.attendance_id
  JOIN people AS p ON p.id = t.person_id
  JOIN receipts AS q ON q.id = x.receipt_id
  JOIN article_revisions AS r ON r.id = q.revision_id
  JOIN articles AS a ON a.id = r.article_id
  LEFT JOIN outlets AS o ON o.id = a.outlet_id
  WHERE x.status IN ('attended', 'absent')
)
SELECT
  t.event_id, e.name, t.attribute, t.value,
  count(DISTINCT t.article_id), count(DISTINCT t.source_id), group_concat(DISTINCT t.outlet)
FROM told AS t
JOIN events AS e ON e.id = t.event_id
WHERE EXISTS (
  SELECT 1
  FROM told AS other
  WHERE other.event_id = t.event_id
    AND other.attribute = t.attribute
    AND other.source_id <> t.source_id
    AND other.value <> t.value
    AND NOT (
      t.attribute = 'start'
      AND (other.value LIKE t.value || '-%' OR t.value LIKE other.value || '-%')
    )
)
GROUP BY t.event_id, t.attribute, t.value;
