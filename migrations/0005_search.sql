-- Full-text search, with diacritics folded. Neither index keeps a copy of what it indexes.

-- What the index over articles reads: the newest version of each.
CREATE VIEW newest_revisions (id, title, text) AS
SELECT a.id, r.title, r.text
FROM articles AS a
JOIN article_revisions AS r ON r.article_id = a.id AND r.number = a.revision;

CREATE VIRTUAL TABLE article_search USING fts5 (
  title, text,
  content = 'newest_revisions', content_rowid = 'id',
  tokenize = 'unicode61 remove_diacritics 2'
);

-- A new version takes the place of the one before it in the index.
CREATE TRIGGER article_search_adds
AFTER INSERT ON article_revisions
BEGIN
  INSERT INTO article_search (article_search, rowid, title, text)
    SELECT 'delete', r.article_id, r.title, r.text
    FROM article_revisions AS r
    WHERE r.article_id = NEW.article_id AND r.number = NEW.number - 1;
  INSERT INTO article_search (rowid, title, text) VALUES (NEW.article_id, NEW.title, NEW.text);
END;

-- The words by which an event is asked for: its name, kind, date, place, series and people.
CREATE TABLE event_words (
  event_id INTEGER PRIMARY KEY REFERENCES events (id),
  words TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE event_search USING fts5 (
  words,
  content = 'event_words', content_rowid = 'event_id',
  tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TRIGGER event_search_adds
AFTER INSERT ON event_words
BEGIN
  INSERT INTO event_search (rowid, words) VALUES (NEW.event_id, NEW.words);
END;

CREATE TRIGGER event_search_removes
AFTER DELETE ON event_words
BEGIN
  INSERT INTO event_search (event_search, rowid, words) VALUES ('delete', OLD.event_id, OLD.words);
END;

CREATE TRIGGER event_search_changes
AFTER UPDATE ON event_words
BEGIN
  INSERT INTO event_search (event_search, rowid, words) VALUES ('delete', OLD.event_id, OLD.words);
  INSERT INTO event_search (rowid, words) VALUES (NEW.event_id, NEW.words);
END;
