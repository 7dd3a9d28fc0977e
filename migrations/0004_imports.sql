-- The archive's own book-keeping: what was imported when, what went wrong, saved questions.

-- One row an import that changed something or met a problem. It is written along with what the import
-- does, so that its counts hold whenever the import is broken off.
CREATE TABLE import_runs (
  id INTEGER PRIMARY KEY,
  started TEXT NOT NULL,             -- UTC: YYYY-MM-DDTHH:MM:SSZ
  finished TEXT,                     -- NULL while it runs, and where it was broken off
  imported INTEGER NOT NULL DEFAULT 0,
  revised INTEGER NOT NULL DEFAULT 0,   -- articles of which a new version was met
  unchanged INTEGER NOT NULL DEFAULT 0,
  problems INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Inputs that could not be read, and why.
CREATE TABLE import_problems (
  id INTEGER PRIMARY KEY,
  run_id INTEGER NOT NULL REFERENCES import_runs (id),
  name TEXT NOT NULL,                -- the file or url
  message TEXT NOT NULL
) STRICT;
CREATE INDEX import_problems_by_run ON import_problems (run_id);

-- Where articles were read from without a problem, and by what a later import tells that there is nothing
-- new: by size and time of a file, by the validators of a url. What matches is not read again.
CREATE TABLE inputs (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,         -- the file's whole path, or the url
  read TEXT NOT NULL,                -- UTC: YYYY-MM-DDTHH:MM:SSZ
  articles INTEGER NOT NULL,         -- how many it held
  format TEXT,                       -- the format that was asked for; NULL where it was recognised
  since TEXT,                        -- articles published before this day were passed over
  size INTEGER,                      -- of a file: bytes
  modified INTEGER,                  -- of a file: nanoseconds since 1970-01-01
  etag TEXT,                         -- of a url: as its server gave it
  last_modified TEXT                 -- of a url: as its server gave it
) STRICT;

-- Saved questions in SQL.
CREATE TABLE reports (
  name TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  description TEXT NOT NULL,
  sql TEXT NOT NULL
) STRICT, WITHOUT ROWID;
