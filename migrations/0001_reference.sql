-- What Summitry knows before it reads an article: countries, bodies, offices, people and
-- places. The rows come from seeds/*.tsv and from whatever a user adds. Dates are EDTF:
-- YYYY, YYYY-MM or YYYY-MM-DD. `folded` is a name in plain lower-case ASCII letters, as
-- look-ups compare it. `origin` tells who a row comes from: the shipped tables, a user, whose
-- rows win over those, or an article.

-- Countries and territories of ISO 3166-1, and former states.
CREATE TABLE countries (
  code TEXT PRIMARY KEY,             -- ISO 3166-1 alpha-2, such as 'US'
  alpha3 TEXT,                       -- ISO 3166-1 alpha-3
  numeric TEXT,                      -- ISO 3166-1 numeric
  name TEXT NOT NULL,                -- the name that the press prints
  official_name TEXT,
  kind TEXT NOT NULL CHECK (kind IN ('state', 'territory', 'former', 'other')),
  started TEXT,                      -- for former states: their first day, as known
  ended TEXT,                        -- for former states: their last day, as known
  capital TEXT,                      -- slug of the capital in places
  origin TEXT NOT NULL DEFAULT 'user' CHECK (origin IN ('seed', 'user'))
) STRICT;

-- Every other form of a country's name.
CREATE TABLE country_names (
  country TEXT NOT NULL REFERENCES countries (code),
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('press', 'adjective', 'demonym', 'metonym')),
  folded TEXT NOT NULL,
  PRIMARY KEY (country, name, kind)
) STRICT, WITHOUT ROWID;
CREATE INDEX country_names_by_folded ON country_names (folded);

-- Blocs, international organizations, and bodies that act and speak in the news.
CREATE TABLE organizations (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,                -- bloc, international, government, ministry, office, …
  country TEXT REFERENCES countries (code),  -- the country that it acts for, if one
  origin TEXT NOT NULL DEFAULT 'user' CHECK (origin IN ('seed', 'article', 'user'))
) STRICT;

CREATE TABLE organization_names (
  organization_id INTEGER NOT NULL REFERENCES organizations (id),
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('name', 'acronym', 'press', 'adjective')),
  folded TEXT NOT NULL,
  PRIMARY KEY (organization_id, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX organization_names_by_folded ON organization_names (folded);

-- Which country belonged to which organization, from when to when.
CREATE TABLE memberships (
  organization_id INTEGER NOT NULL REFERENCES organizations (id),
  country TEXT NOT NULL REFERENCES countries (code),
  started TEXT NOT NULL,             -- '' when not known
  ended TEXT,
  origin TEXT NOT NULL DEFAULT 'user' CHECK (origin IN ('seed', 'user')),
  PRIMARY KEY (organization_id, country, started)
) STRICT, WITHOUT ROWID;
CREATE INDEX memberships_by_country ON memberships (country);

-- Offices by function, such as president or foreign minister.
CREATE TABLE offices (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,               -- as printed before a name
  level TEXT NOT NULL,               -- head_of_state, head_of_government, foreign_minister, …
  seats TEXT NOT NULL CHECK (seats IN ('single', 'many')),
  origin TEXT NOT NULL DEFAULT 'user' CHECK (origin IN ('seed', 'user'))
) STRICT;

-- The words that the press prints for an office.
CREATE TABLE office_titles (
  office_id INTEGER NOT NULL REFERENCES offices (id),
  title TEXT NOT NULL,
  country TEXT NOT NULL,             -- only used of this country; '' when of any
  kind TEXT NOT NULL CHECK (kind IN ('title', 'description')),
  folded TEXT NOT NULL,
  PRIMARY KEY (office_id, title, country)
) STRICT, WITHOUT ROWID;
CREATE INDEX office_titles_by_folded ON office_titles (folded);

-- People, seeded or met in an article.
CREATE TABLE people (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,                -- the fullest common English name
  family TEXT NOT NULL,              -- the family name as it stands in name, or all of name
  name_order TEXT NOT NULL CHECK (name_order IN ('given-first', 'family-first')),
  gender TEXT CHECK (gender IN ('m', 'f')),
  country TEXT REFERENCES countries (code),
  origin TEXT NOT NULL CHECK (origin IN ('seed', 'article', 'user'))
) STRICT;

-- Every spelling of a person's name, the main one and the bare family name included.
CREATE TABLE person_names (
  person_id INTEGER NOT NULL REFERENCES people (id),
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('name', 'spelling', 'family', 'short', 'nickname')),
  folded TEXT NOT NULL,
  PRIMARY KEY (person_id, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_names_by_folded ON person_names (folded);

-- Who held which office, for a country or an organization, from when to when.
CREATE TABLE tenures (
  id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES people (id),
  office_id INTEGER NOT NULL REFERENCES offices (id),
  country TEXT REFERENCES countries (code),
  organization_id INTEGER REFERENCES organizations (id),
  started TEXT,
  ended TEXT,                        -- NULL while in office
  first_day TEXT NOT NULL,           -- the earliest day that `started` allows
  last_day TEXT NOT NULL,            -- the latest day that `ended` allows; 9999-12-31 while in office
  source TEXT NOT NULL,              -- where the row comes from: 'seeds', or a user's file
  CHECK ((country IS NULL) <> (organization_id IS NULL)),
  CHECK (first_day <= last_day)
) STRICT;
CREATE UNIQUE INDEX tenures_once
  ON tenures (person_id, office_id, coalesce(country, ''), coalesce(organization_id, 0), first_day);
CREATE INDEX tenures_by_office ON tenures (office_id, country, first_day);
CREATE INDEX tenures_by_country ON tenures (country);
CREATE INDEX tenures_by_organization ON tenures (organization_id);

-- Cities, regions and venues.
CREATE TABLE places (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,                -- city, region, island, palace, base, hotel, …
  within_id INTEGER REFERENCES places (id),
  country TEXT REFERENCES countries (code),
  latitude REAL,                     -- decimal degrees, north positive
  longitude REAL,                    -- decimal degrees, east positive
  origin TEXT NOT NULL CHECK (origin IN ('seed', 'article', 'user'))
) STRICT;
CREATE INDEX places_by_within ON places (within_id);

-- Every spelling of a place's name, the main one included.
CREATE TABLE place_names (
  place_id INTEGER NOT NULL REFERENCES places (id),
  name TEXT NOT NULL,
  folded TEXT NOT NULL,
  PRIMARY KEY (place_id, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX place_names_by_folded ON place_names (folded);

-- Standing series of gatherings, such as the G7.
CREATE TABLE series (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  organization_id INTEGER REFERENCES organizations (id),
  kind TEXT NOT NULL CHECK (kind IN ('summit', 'meeting', 'conference')),
  origin TEXT NOT NULL DEFAULT 'user' CHECK (origin IN ('seed', 'user'))
) STRICT;

CREATE TABLE series_names (
  series_id INTEGER NOT NULL REFERENCES series (id),
  name TEXT NOT NULL,
  folded TEXT NOT NULL,
  PRIMARY KEY (series_id, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX series_names_by_folded ON series_names (folded);

-- The calendar of known summits: the editions of each series.
CREATE TABLE editions (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  series_id INTEGER NOT NULL REFERENCES series (id),
  number INTEGER,
  name TEXT NOT NULL,
  started TEXT,
  ended TEXT,
  place_id INTEGER REFERENCES places (id),
  venue_id INTEGER REFERENCES places (id),
  country TEXT REFERENCES countries (code),  -- the host
  origin TEXT NOT NULL DEFAULT 'user' CHECK (origin IN ('seed', 'user'))
) STRICT;
CREATE INDEX editions_by_series ON editions (series_id, started);
CREATE INDEX editions_by_started ON editions (started);

-- Who publishes, credits or carries words: agencies, papers, broadcasters, platforms.
CREATE TABLE outlets (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,                -- agency, newspaper, broadcaster, website, platform, …
  country TEXT REFERENCES countries (code),
  domain TEXT,
  origin TEXT NOT NULL CHECK (origin IN ('seed', 'article', 'user'))
) STRICT;
CREATE INDEX outlets_by_domain ON outlets (domain);

CREATE TABLE outlet_names (
  outlet_id INTEGER NOT NULL REFERENCES outlets (id),
  name TEXT NOT NULL,
  folded TEXT NOT NULL,
  PRIMARY KEY (outlet_id, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX outlet_names_by_folded ON outlet_names (folded);

-- Subjects of statements, and the words that tell them.
CREATE TABLE topics (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  origin TEXT NOT NULL DEFAULT 'user' CHECK (origin IN ('seed', 'user'))
) STRICT;

CREATE TABLE topic_words (
  topic_id INTEGER NOT NULL REFERENCES topics (id),
  word TEXT NOT NULL,
  PRIMARY KEY (topic_id, word)
) STRICT, WITHOUT ROWID;

-- Given names, by which unknown people are told from other capitalized words.
CREATE TABLE given_names (
  name TEXT PRIMARY KEY,
  gender TEXT CHECK (gender IN ('m', 'f'))   -- NULL when given to both
) STRICT, WITHOUT ROWID;

-- Particles of family names, such as 'van' and 'bin'.
CREATE TABLE name_particles (
  particle TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- Verbs of meeting, attending and saying, with their forms.
CREATE TABLE verbs (
  lemma TEXT NOT NULL,
  class TEXT NOT NULL,               -- meet, attend, host, say, …
  third TEXT NOT NULL,               -- meets
  past TEXT NOT NULL,                -- met
  participle TEXT NOT NULL,          -- met
  gerund TEXT NOT NULL,              -- meeting
  PRIMARY KEY (lemma, class)
) STRICT, WITHOUT ROWID;

-- Words and phrases of English grammar, with the class that the rules of reading know them by.
CREATE TABLE words (
  word TEXT NOT NULL,
  class TEXT NOT NULL,               -- preposition, month-8, event-meeting, …
  PRIMARY KEY (word, class)
) STRICT, WITHOUT ROWID;
