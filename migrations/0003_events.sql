-- Events, who took part in them, who said what, and what came of it. Every fact rests on a
-- receipt (what an article says) or on a decision (what a person decided).

-- What people decided about the archive: append-only, undone by a further decision.
CREATE TABLE decisions (
  id INTEGER PRIMARY KEY,
  action TEXT NOT NULL CHECK (action IN ('merge', 'split', 'not-same', 'rename', 'alias', 'attest', 'retract', 'undo')),
  subject TEXT NOT NULL,             -- what it is about: person, event, attendance, statement, place, organization
  details TEXT NOT NULL CHECK (details GLOB '{*}'),  -- a JSON object
  author TEXT NOT NULL,
  note TEXT,
  made TEXT NOT NULL,                -- UTC: YYYY-MM-DDTHH:MM:SSZ
  undoes INTEGER REFERENCES decisions (id)
) STRICT;
CREATE INDEX decisions_by_undone ON decisions (undoes) WHERE undoes IS NOT NULL;

CREATE TRIGGER decisions_are_final
BEFORE UPDATE ON decisions
BEGIN
  SELECT raise(ABORT, 'a decision is never edited; undo it with a further decision');
END;

CREATE TRIGGER decisions_are_kept
BEFORE DELETE ON decisions
BEGIN
  SELECT raise(ABORT, 'a decision is never deleted; undo it with a further decision');
END;

-- One row a real gathering or contact, however many articles tell of it.
CREATE TABLE events (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,         -- '2025-08-15-anchorage-summit'
  name TEXT NOT NULL,                -- 'Anchorage summit'
  kind TEXT NOT NULL CHECK (kind IN ('summit', 'meeting', 'call', 'press_conference', 'ceremony',
    'meal', 'visit', 'interview', 'conference', 'signing')),
  status TEXT NOT NULL CHECK (status IN ('held', 'planned', 'cancelled', 'postponed')),
  start TEXT,                        -- EDTF: YYYY, YYYY-MM or YYYY-MM-DD
  start_min TEXT,                    -- the earliest day that `start` allows
  start_max TEXT,                    -- the latest day that `start` allows
  precision TEXT CHECK (precision IN ('year', 'month', 'day')),
  basis TEXT CHECK (basis IN ('stated', 'relative', 'dateline', 'inferred', 'calendar')),
  end_date TEXT,
  place_id INTEGER REFERENCES places (id),   -- the city or the most precise place
  venue_id INTEGER REFERENCES places (id),
  country TEXT REFERENCES countries (code),
  duration_minutes INTEGER CHECK (duration_minutes > 0),
  format TEXT,                       -- in_person, video, telephone
  series_id INTEGER REFERENCES series (id),
  edition_id INTEGER REFERENCES editions (id),
  part_of INTEGER REFERENCES events (id),      -- the larger event that it belongs to
  followed_by INTEGER REFERENCES events (id),  -- for a plan: the event as it was held
  receipt_id INTEGER REFERENCES receipts (id),
  decision_id INTEGER REFERENCES decisions (id),
  CHECK ((start IS NULL) = (start_min IS NULL) AND (start IS NULL) = (start_max IS NULL)),
  CHECK ((start IS NULL) = (basis IS NULL) AND (start IS NULL) = (precision IS NULL))
) STRICT;
CREATE INDEX events_by_start ON events (start_min, start_max);
CREATE INDEX events_by_place ON events (place_id, start_min);
CREATE INDEX events_by_venue ON events (venue_id, start_min);
CREATE INDEX events_by_country ON events (country, start_min);
CREATE INDEX events_by_kind ON events (kind, start_min);
CREATE INDEX events_by_series ON events (series_id, start_min);
CREATE INDEX events_by_edition ON events (edition_id) WHERE edition_id IS NOT NULL;
CREATE INDEX events_by_whole ON events (part_of) WHERE part_of IS NOT NULL;
CREATE INDEX events_by_plan ON events (followed_by) WHERE followed_by IS NOT NULL;
CREATE INDEX events_by_receipt ON events (receipt_id);
CREATE INDEX events_by_decision ON events (decision_id) WHERE decision_id IS NOT NULL;

CREATE TRIGGER events_need_a_receipt
BEFORE INSERT ON events
WHEN NEW.receipt_id IS NULL AND NEW.decision_id IS NULL
BEGIN
  SELECT raise(ABORT, 'event refused: a fact needs a receipt (receipt_id) or a decision (decision_id)');
END;

CREATE TRIGGER events_keep_a_receipt
BEFORE UPDATE OF receipt_id, decision_id ON events
WHEN NEW.receipt_id IS NULL AND NEW.decision_id IS NULL
BEGIN
  SELECT raise(ABORT, 'event refused: a fact needs a receipt (receipt_id) or a decision (decision_id)');
END;

-- What each article says of an event: its kind, status, start, place, duration, series, outcome.
CREATE TABLE event_evidence (
  id INTEGER PRIMARY KEY,
  event_id INTEGER NOT NULL REFERENCES events (id),
  receipt_id INTEGER NOT NULL REFERENCES receipts (id),
  attribute TEXT NOT NULL CHECK (attribute IN ('kind', 'status', 'start', 'end_date', 'place', 'venue',
    'country', 'duration', 'format', 'series', 'outcome')),
  value TEXT NOT NULL,               -- EDTF for start; minutes for duration; else as written
  basis TEXT,                        -- for start: how the date was had
  place_id INTEGER REFERENCES places (id),     -- for place and venue: the place meant
  rule TEXT NOT NULL,                -- the rule that found it
  confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  UNIQUE (event_id, receipt_id, attribute, value)
) STRICT;
CREATE INDEX event_evidence_by_receipt ON event_evidence (receipt_id);
CREATE INDEX event_evidence_by_place ON event_evidence (place_id) WHERE place_id IS NOT NULL;

-- Who took part in an event: the consensus of its evidence.
CREATE TABLE attendance (
  id INTEGER PRIMARY KEY,
  event_id INTEGER NOT NULL REFERENCES events (id),
  person_id INTEGER NOT NULL REFERENCES people (id),
  status TEXT NOT NULL CHECK (status IN ('attended', 'expected', 'invited', 'absent')),
  absence_reason TEXT,               -- declined, not invited, left early, …
  mode TEXT CHECK (mode IN ('in_person', 'video', 'telephone')),
  role TEXT,                         -- host, guest, delegation, mediator, …
  office TEXT,                       -- as the articles print it, without the country
  country TEXT REFERENCES countries (code),    -- the country that the person acts for
  organization_id INTEGER REFERENCES organizations (id),  -- or the organization
  tenure_id INTEGER REFERENCES tenures (id),   -- the office held on that day, as known
  confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  receipt_id INTEGER REFERENCES receipts (id),
  decision_id INTEGER REFERENCES decisions (id),
  UNIQUE (event_id, person_id)
) STRICT;
CREATE INDEX attendance_by_person ON attendance (person_id, status, event_id);
CREATE INDEX attendance_by_receipt ON attendance (receipt_id);
CREATE INDEX attendance_by_decision ON attendance (decision_id) WHERE decision_id IS NOT NULL;
CREATE INDEX attendance_by_tenure ON attendance (tenure_id) WHERE tenure_id IS NOT NULL;

CREATE TRIGGER attendance_needs_a_receipt
BEFORE INSERT ON attendance
WHEN NEW.receipt_id IS NULL AND NEW.decision_id IS NULL
BEGIN
  SELECT raise(ABORT, 'attendance refused: a fact needs a receipt (receipt_id) or a decision (decision_id)');
END;

CREATE TRIGGER attendance_keeps_a_receipt
BEFORE UPDATE OF receipt_id, decision_id ON attendance
WHEN NEW.receipt_id IS NULL AND NEW.decision_id IS NULL
BEGIN
  SELECT raise(ABORT, 'attendance refused: a fact needs a receipt (receipt_id) or a decision (decision_id)');
END;

-- What each supporting sentence says of a person's part in an event.
CREATE TABLE attendance_evidence (
  id INTEGER PRIMARY KEY,
  attendance_id INTEGER NOT NULL REFERENCES attendance (id),
  receipt_id INTEGER NOT NULL REFERENCES receipts (id),
  status TEXT NOT NULL CHECK (status IN ('attended', 'expected', 'invited', 'absent')),
  absence_reason TEXT,
  mode TEXT CHECK (mode IN ('in_person', 'video', 'telephone')),
  role TEXT,
  office TEXT,
  country TEXT REFERENCES countries (code),
  organization_id INTEGER REFERENCES organizations (id),
  rule TEXT NOT NULL,                -- the rule that found it
  confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  UNIQUE (attendance_id, receipt_id, status)
) STRICT;
CREATE INDEX attendance_evidence_by_receipt ON attendance_evidence (receipt_id);

-- What someone said, as one article reports it; the receipt's words are the statement's text.
CREATE TABLE statements (
  id INTEGER PRIMARY KEY,
  person_id INTEGER REFERENCES people (id),    -- the speaker, when a person
  organization_id INTEGER REFERENCES organizations (id),  -- or a body, such as the White House
  country TEXT REFERENCES countries (code),    -- or a country ("Japan said")
  kind TEXT NOT NULL CHECK (kind IN ('direct', 'indirect', 'mixed')),
  cue TEXT,                          -- the verb of speech: said, warned, …
  event_id INTEGER REFERENCES events (id),     -- the event that it was made at
  medium TEXT,                       -- outlet or channel that it was made to or through
  medium_id INTEGER REFERENCES outlets (id),
  rule TEXT NOT NULL,
  confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  receipt_id INTEGER REFERENCES receipts (id),
  decision_id INTEGER REFERENCES decisions (id),
  CHECK ((person_id IS NOT NULL) + (organization_id IS NOT NULL) + (country IS NOT NULL) = 1)
) STRICT;
CREATE UNIQUE INDEX statements_once
  ON statements (receipt_id, coalesce(person_id, 0), coalesce(organization_id, 0), coalesce(country, ''));
CREATE INDEX statements_by_person ON statements (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX statements_by_organization ON statements (organization_id) WHERE organization_id IS NOT NULL;
CREATE INDEX statements_by_event ON statements (event_id) WHERE event_id IS NOT NULL;

CREATE TRIGGER statements_need_a_receipt
BEFORE INSERT ON statements
WHEN NEW.receipt_id IS NULL AND NEW.decision_id IS NULL
BEGIN
  SELECT raise(ABORT, 'statement refused: a fact needs a receipt (receipt_id) or a decision (decision_id)');
END;

-- What came of an event: an agreement, a declaration, no deal.
CREATE TABLE outcomes (
  id INTEGER PRIMARY KEY,
  event_id INTEGER NOT NULL REFERENCES events (id),
  kind TEXT NOT NULL,                -- agreement, joint_statement, no_agreement, …
  name TEXT,
  receipt_id INTEGER REFERENCES receipts (id),
  decision_id INTEGER REFERENCES decisions (id),
  CHECK (receipt_id IS NOT NULL OR decision_id IS NOT NULL)
) STRICT;
CREATE INDEX outcomes_by_event ON outcomes (event_id);
CREATE INDEX outcomes_by_receipt ON outcomes (receipt_id);

-- The people whom an article names, in an event or not.
CREATE TABLE article_people (
  article_id INTEGER NOT NULL REFERENCES articles (id),
  person_id INTEGER NOT NULL REFERENCES people (id),
  PRIMARY KEY (article_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_people_by_person ON article_people (person_id);
