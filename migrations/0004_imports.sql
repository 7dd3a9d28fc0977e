-- The archive's own book-keeping: what was imported when, what went wrong, saved questions.

-- One row an import that changed something or met a problem.
CREATE TABLE import_runs (
  id INTEGER PRIMARY KEY,
  started TEXT NOT NULL,             -- UTC: YYYY-MM-DDTHH:MM:SSZ
  finished TEXT,
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

-- Saved questions in SQL.
CREATE TABLE reports (
  name TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  description TEXT NOT NULL,
  sql TEXT NOT NULL
) STRICT, WITHOUT ROWID;
