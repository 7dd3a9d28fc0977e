-- What makes a SQLite file an archive: its mark, and the migrations that it has seen.

-- 'Smmt' in ASCII, by which an archive is told from any other database.
PRAGMA application_id = 1399680372;

-- One row a migration applied. PRAGMA user_version counts them.
CREATE TABLE schema_migrations (
  name TEXT PRIMARY KEY,             -- '0001_reference.sql'
  checksum TEXT NOT NULL,            -- SHA-256 of the file as applied, in hex
  applied TEXT NOT NULL              -- UTC: YYYY-MM-DDTHH:MM:SSZ
) STRICT, WITHOUT ROWID;
