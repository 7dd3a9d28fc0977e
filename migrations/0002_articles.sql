-- Articles, every version of them, and the receipts that tie facts to their words.
-- Starts and lengths count Unicode scalars, and starts count from 1, as SQLite's substr does:
--   substr(text, start, length)

-- One row an article, however many versions of it were met.
CREATE TABLE articles (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,          -- SHA-256 of what its first version says, in hex
  name TEXT NOT NULL,                -- the file's name or the url that it was read from
  url TEXT UNIQUE,
  revision INTEGER NOT NULL DEFAULT 1,  -- the number of its newest version
  title TEXT,
  outlet_id INTEGER REFERENCES outlets (id),   -- who published it
  agency_id INTEGER REFERENCES outlets (id),   -- the agency that it credits
  byline TEXT,
  dateline TEXT,                     -- as printed: 'ANCHORAGE, Alaska'
  published TEXT,                    -- YYYY-MM-DD
  language TEXT,                     -- ISO 639-1, 'und' for one that is not known
  words INTEGER NOT NULL,
  -- 0 where it is in another language than English: it is kept and found, but no facts are read from it
  extracted INTEGER NOT NULL GENERATED ALWAYS AS (coalesce(language, 'en') = 'en') VIRTUAL,
  duplicate_of INTEGER REFERENCES articles (id)  -- the article that it reprints
) STRICT;
CREATE INDEX articles_by_published ON articles (published);
CREATE INDEX articles_by_outlet ON articles (outlet_id);
CREATE INDEX articles_by_agency ON articles (agency_id);
CREATE INDEX articles_by_name ON articles (name);
CREATE INDEX articles_by_duplicate ON articles (duplicate_of) WHERE duplicate_of IS NOT NULL;

-- What an article said, version by version. Rows are added, never edited.
CREATE TABLE article_revisions (
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES articles (id),
  number INTEGER NOT NULL,           -- 1, 2, …
  uid TEXT NOT NULL UNIQUE,          -- SHA-256 of what this version says, in hex
  title TEXT,
  text TEXT NOT NULL,
  met TEXT NOT NULL,                 -- when it was imported, UTC: YYYY-MM-DDTHH:MM:SSZ
  UNIQUE (article_id, number)
) STRICT;

CREATE TRIGGER article_revisions_are_final
BEFORE UPDATE OF article_id, number, uid, title, text ON article_revisions
BEGIN
  SELECT raise(ABORT, 'an article''s version is never edited; import the new version instead');
END;

-- Where each sentence of a version stands.
CREATE TABLE sentences (
  revision_id INTEGER NOT NULL REFERENCES article_revisions (id),
  number INTEGER NOT NULL,           -- 1, 2, … in the article
  start INTEGER NOT NULL CHECK (start >= 1),
  length INTEGER NOT NULL CHECK (length >= 1),
  PRIMARY KEY (revision_id, number)
) STRICT, WITHOUT ROWID;

-- Receipts: the exact words, at their place in a version, that facts rest on.
CREATE TABLE receipts (
  id INTEGER PRIMARY KEY,
  revision_id INTEGER NOT NULL,
  sentence INTEGER NOT NULL,         -- the number of the sentence in which the words start
  start INTEGER NOT NULL CHECK (start >= 1),
  length INTEGER NOT NULL CHECK (length >= 1),
  words TEXT NOT NULL,
  UNIQUE (revision_id, start, length),
  FOREIGN KEY (revision_id, sentence) REFERENCES sentences (revision_id, number)
) STRICT;
CREATE INDEX receipts_by_sentence ON receipts (revision_id, sentence);

CREATE TRIGGER receipts_quote_their_article
BEFORE INSERT ON receipts
WHEN NEW.words IS NOT (
  SELECT substr(r.text, NEW.start, NEW.length) FROM article_revisions AS r WHERE r.id = NEW.revision_id
)
BEGIN
  SELECT raise(ABORT, 'receipt refused: its words do not stand in the article''s text at that start and length');
END;

CREATE TRIGGER receipts_are_final
BEFORE UPDATE ON receipts
BEGIN
  SELECT raise(ABORT, 'a receipt is never edited; add another one instead');
END;
