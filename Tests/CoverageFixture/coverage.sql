-- A small archive of invented coverage: six events, twelve people, four articles. What the seeds
-- could hold too has ids from 90001 on.

INSERT INTO countries (code, alpha3, numeric, name, kind) VALUES
  ('XA', 'XAA', '991', 'Alveria', 'state'),
  ('XB', 'XBB', '992', 'Borland', 'state'),
  ('XC', 'XCC', '993', 'Cassia', 'state');
INSERT INTO country_names (country, name, kind, folded) VALUES
  ('XA', 'Alverian', 'adjective', 'alverian'),
  ('XB', 'Borlander', 'demonym', 'borlander');

INSERT INTO organizations (id, slug, name, kind, country) VALUES
  (90001, 'alverian-chancery', 'Alverian Chancery', 'office', 'XA');
INSERT INTO organization_names (organization_id, name, kind, folded) VALUES
  (90001, 'Alverian Chancery', 'name', 'alverian chancery');

INSERT INTO offices (id, slug, title, level, seats) VALUES
  (90001, 'first-warden', 'First Warden', 'head_of_state', 'single'),
  (90002, 'warden-for-trade', 'Warden for Trade', 'minister', 'single');

INSERT INTO people (id, slug, name, family, name_order, country, origin) VALUES
  (90001, 'anna-vale', 'Anna Vale', 'Vale', 'given-first', 'XA', 'user'),
  (90002, 'ode-lind', 'Ode Lind', 'Lind', 'given-first', 'XB', 'user'),
  (90003, 'marek-osei', 'Marek Osei', 'Osei', 'given-first', 'XC', 'user'),
  (90004, 'ilse-brandt', 'Ilse Brandt', 'Brandt', 'given-first', 'XA', 'article'),
  (90005, 'tomas-lind', 'Tomas Lind', 'Lind', 'given-first', 'XB', 'article'),
  (90006, 'rosa-lind', 'Rosa Lind', 'Lind', 'given-first', 'XB', 'user'),
  (90007, 'kaori-sato', 'Kaori Sato', 'Sato', 'given-first', NULL, 'article'),
  (90008, 'pavel-zeleny', 'Pavel Zelený', 'Zelený', 'given-first', 'XC', 'user'),
  (90009, 'mai-ka-tun', 'Mai Ka-tun', 'Mai', 'family-first', 'XC', 'user'),
  (90010, 'hugo-marsh', 'Hugo Marsh', 'Marsh', 'given-first', NULL, 'article'),
  (90011, 'lena-quist', 'Lena Quist', 'Quist', 'given-first', 'XA', 'article'),
  (90012, 'nils-vale', 'Nils Vale', 'Vale', 'given-first', 'XA', 'user');
INSERT INTO person_names (person_id, name, kind, folded)
  SELECT id, name, 'name', replace(replace(lower(name), 'ý', 'y'), '-', ' ') FROM people WHERE id > 90000
  UNION ALL
  SELECT id, family, 'family', replace(lower(family), 'ý', 'y') FROM people WHERE id > 90000;
INSERT INTO person_names (person_id, name, kind, folded) VALUES
  (90008, 'Pavel Zelenyi', 'spelling', 'pavel zelenyi'),
  (90008, 'Zelenyi', 'family', 'zelenyi');

INSERT INTO tenures (id, person_id, office_id, country, started, ended, first_day, last_day, source) VALUES
  (90001, 90001, 90001, 'XA', '2020-05', NULL, '2020-05-01', '9999-12-31', 'tests'),
  (90002, 90002, 90001, 'XB', '2022', NULL, '2022-01-01', '9999-12-31', 'tests'),
  (90003, 90001, 90002, 'XA', '2016', '2020', '2016-01-01', '2020-12-31', 'tests');

INSERT INTO places (id, slug, name, kind, within_id, country, origin) VALUES
  (90001, 'harrow', 'Harrow', 'region', NULL, 'XA', 'user'),
  (90002, 'lindmark', 'Lindmark', 'city', 90001, 'XA', 'user'),
  (90003, 'castle-orme', 'Castle Orme', 'palace', 90002, 'XA', 'user'),
  (90004, 'portsea', 'Portsea', 'city', NULL, 'XB', 'user'),
  (90005, 'rivermouth', 'Rivermouth', 'city', NULL, 'XC', 'user');
INSERT INTO place_names (place_id, name, folded)
  SELECT id, name, lower(name) FROM places WHERE id > 90000;
INSERT INTO place_names (place_id, name, folded) VALUES (90005, 'Flussmund', 'flussmund');

INSERT INTO series (id, slug, name, kind) VALUES (90001, 'river-council', 'River Council', 'summit');
INSERT INTO series_names (series_id, name, folded) VALUES (90001, 'River Council', 'river council');

INSERT INTO topics (id, slug, name) VALUES (90001, 'fishing-rights', 'Fishing rights');
INSERT INTO topic_words (topic_id, word) VALUES (90001, 'herring'), (90001, 'trawler');

INSERT INTO outlets (id, slug, name, kind, origin) VALUES
  (90001, 'harbour-gazette', 'Harbour Gazette', 'newspaper', 'user'),
  (90002, 'northern-wire', 'Northern Wire', 'agency', 'user'),
  (90003, 'coast-echo', 'Coast Echo', 'newspaper', 'user');

INSERT INTO articles (id, uid, name, url, title, outlet_id, agency_id, byline, dateline, published, language, words, duplicate_of) VALUES
  (1, '1111111111111111111111111111111111111111111111111111111111111111', 'wire.txt', NULL,
    'Vale and Lind meet at Castle Orme', 90002, NULL, 'Jo Tarn', 'LINDMARK', '2025-08-15', 'en', 58, NULL),
  (2, '2222222222222222222222222222222222222222222222222222222222222222', 'echo.txt', NULL,
    'Wardens meet at castle', 90003, 90002, NULL, NULL, '2025-08-16', 'en', 58, 1),
  (3, '3333333333333333333333333333333333333333333333333333333333333333', 'gazette.txt', 'https://gazette.example/orme',
    'No herring deal yet', 90001, NULL, NULL, NULL, '2025-08-18', 'en', 40, NULL),
  (4, '4444444444444444444444444444444444444444444444444444444444444444', 'rivermouth.txt', NULL,
    '=HYPERLINK("x") ' || char(27) || '[31mRiver' || char(8238) || ' Council', NULL, NULL, NULL, NULL, '2023-06-05', NULL, 20, NULL);

INSERT INTO article_revisions (id, article_id, number, uid, title, text, met)
SELECT a.id, a.id, 1, a.uid, a.title, told.text, '2025-09-01T00:00:00Z'
FROM (
  SELECT 1 AS id, 'First Warden Anna Vale received Ode Lind of Borland at Castle Orme in Lindmark on Friday, joined by Ilse Brandt and Tomas Lind. Lena Quist stayed away with a fever. The talks lasted two hours and three quarters. "The herring is ours to share," Vale told reporters after the talks. Both will meet again in Portsea in October, and Hugo Marsh is invited.' AS text
  UNION ALL
  SELECT 2, 'First Warden Anna Vale received Ode Lind of Borland at Castle Orme in Lindmark on Friday, joined by Ilse Brandt and Tomas Lind. "The herring is ours to share," Vale told reporters after the talks.'
  UNION ALL
  SELECT 3, 'Anna Vale and Ode Lind talked at Castle Orme on 15 August for three hours. On Monday Vale telephoned Marek Osei, whom she had met in Rivermouth in June 2021. Osei warned that the trawlers must leave Cassian waters. The Alverian Chancery said the line was good.'
  UNION ALL
  SELECT 4, 'Marek Osei hosted Ode Lind and, by video, Kaori Sato at the River Council in Rivermouth on Sunday. "Rivers' || char(27) || '[2J bind," Lind said.'
) AS told
JOIN articles AS a ON a.id = told.id;

INSERT INTO sentences (revision_id, number, start, length)
SELECT r.id, s.number, instr(r.text, s.opening), instr(substr(r.text, instr(r.text, s.opening)), s.closing) + length(s.closing) - 1
FROM (
  SELECT 1 AS revision_id, 1 AS number, 'First Warden' AS opening, 'Tomas Lind.' AS closing
  UNION ALL SELECT 1, 2, 'Lena Quist', 'fever.'
  UNION ALL SELECT 1, 3, 'The talks', 'quarters.'
  UNION ALL SELECT 1, 4, '"The herring', 'talks.'
  UNION ALL SELECT 1, 5, 'Both will', 'invited.'
  UNION ALL SELECT 2, 1, 'First Warden', 'Tomas Lind.'
  UNION ALL SELECT 2, 2, '"The herring', 'talks.'
  UNION ALL SELECT 3, 1, 'Anna Vale', 'hours.'
  UNION ALL SELECT 3, 2, 'On Monday', '2021.'
  UNION ALL SELECT 3, 3, 'Osei warned', 'waters.'
  UNION ALL SELECT 3, 4, 'The Alverian', 'good.'
  UNION ALL SELECT 4, 1, 'Marek Osei', 'Sunday.'
  UNION ALL SELECT 4, 2, '"Rivers', 'said.'
) AS s
JOIN article_revisions AS r ON r.id = s.revision_id;

INSERT INTO receipts (id, revision_id, sentence, start, length, words)
SELECT q.id, q.revision_id, q.sentence, instr(r.text, q.words), length(q.words), q.words
FROM (
  SELECT 1 AS id, 1 AS revision_id, 1 AS sentence, 'Anna Vale received Ode Lind of Borland' AS words
  UNION ALL SELECT 2, 1, 1, 'joined by Ilse Brandt and Tomas Lind'
  UNION ALL SELECT 3, 1, 2, 'Lena Quist stayed away with a fever'
  UNION ALL SELECT 4, 1, 3, 'lasted two hours and three quarters'
  UNION ALL SELECT 5, 1, 4, 'The herring is ours to share,'
  UNION ALL SELECT 6, 1, 4, 'Vale told reporters'
  UNION ALL SELECT 7, 1, 5, 'Both will meet again in Portsea in October'
  UNION ALL SELECT 8, 1, 5, 'Hugo Marsh is invited'
  UNION ALL SELECT 9, 2, 1, 'Anna Vale received Ode Lind of Borland'
  UNION ALL SELECT 10, 2, 2, 'The herring is ours to share,'
  UNION ALL SELECT 11, 3, 1, 'Anna Vale and Ode Lind talked at Castle Orme on 15 August for three hours'
  UNION ALL SELECT 12, 3, 2, 'On Monday Vale telephoned Marek Osei'
  UNION ALL SELECT 13, 3, 2, 'she had met in Rivermouth in June 2021'
  UNION ALL SELECT 14, 3, 3, 'the trawlers must leave Cassian waters'
  UNION ALL SELECT 15, 3, 4, 'the line was good'
  UNION ALL SELECT 16, 4, 1, 'Marek Osei hosted Ode Lind and, by video, Kaori Sato at the River Council'
  UNION ALL SELECT 17, 4, 2, 'Rivers' || char(27) || '[2J bind,'
) AS q
JOIN article_revisions AS r ON r.id = q.revision_id;

INSERT INTO events (id, slug, name, kind, status, start, start_min, start_max, precision, basis, end_date, place_id, venue_id, country, duration_minutes, format, series_id, part_of, receipt_id) VALUES
  (1, '2025-08-15-lindmark-summit', 'Lindmark summit', 'summit', 'held', '2025-08-15', '2025-08-15', '2025-08-15', 'day', 'relative', NULL, 90002, 90003, 'XA', 165, NULL, NULL, NULL, 1),
  (2, '2025-08-15-lindmark-press-conference', 'Lindmark press conference', 'press_conference', 'held', '2025-08-15', '2025-08-15', '2025-08-15', 'day', 'inferred', NULL, 90002, NULL, 'XA', NULL, NULL, NULL, 1, 6),
  (3, '2025-10-portsea-summit', 'Portsea summit', 'summit', 'planned', '2025-10', '2025-10-01', '2025-10-31', 'month', 'stated', NULL, 90004, NULL, 'XB', NULL, NULL, NULL, NULL, 7),
  (4, '2021-06-rivermouth-meeting', 'Rivermouth summit', 'summit', 'held', '2021-06', '2021-06-01', '2021-06-30', 'month', 'stated', NULL, 90005, NULL, 'XC', NULL, NULL, NULL, NULL, 13),
  (5, '2023-06-04-rivermouth-summit', 'River Council', 'summit', 'held', '2023-06-04', '2023-06-04', '2023-06-04', 'day', 'relative', '2023-06-05', 90005, NULL, 'XC', NULL, NULL, 90001, NULL, 16),
  (6, '2025-08-18-vale-osei-call', 'Vale–Osei call', 'call', 'held', '2025-08-18', '2025-08-18', '2025-08-18', 'day', 'relative', NULL, NULL, NULL, NULL, NULL, 'telephone', NULL, NULL, 12);

INSERT INTO event_evidence (event_id, receipt_id, attribute, value, basis, place_id, rule, confidence) VALUES
  (1, 1, 'start', '2025-08-15', 'relative', NULL, 'weekdayBeforePublication', 0.9),
  (1, 4, 'duration', '165', NULL, NULL, 'talksLasted', 0.95),
  (1, 9, 'start', '2025-08-15', 'relative', NULL, 'weekdayBeforePublication', 0.9),
  (1, 11, 'start', '2025-08-15', 'stated', NULL, 'dayAndMonth', 0.97),
  (1, 11, 'duration', '180', NULL, NULL, 'talksLasted', 0.8),
  (2, 6, 'kind', 'press_conference', NULL, NULL, 'toldReporters', 0.6),
  (3, 7, 'status', 'planned', NULL, NULL, 'willMeet', 0.9),
  (4, 13, 'start', '2021-06', 'stated', NULL, 'monthAndYear', 0.9),
  (5, 16, 'start', '2023-06-04', 'relative', NULL, 'weekdayBeforePublication', 0.9),
  (6, 12, 'start', '2025-08-18', 'relative', NULL, 'weekdayBeforePublication', 0.9);

INSERT INTO attendance (id, event_id, person_id, status, absence_reason, mode, role, office, country, tenure_id, confidence, receipt_id) VALUES
  (1, 1, 90001, 'attended', NULL, NULL, 'host', 'First Warden', NULL, 90001, 0.97, 1),
  (2, 1, 90002, 'attended', NULL, NULL, 'guest', NULL, NULL, 90002, 0.97, 1),
  (3, 1, 90004, 'attended', NULL, NULL, 'delegation', NULL, 'XA', NULL, 0.8, 2),
  (4, 1, 90005, 'attended', NULL, NULL, 'delegation', NULL, 'XB', NULL, 0.8, 2),
  (5, 1, 90011, 'absent', 'fever', NULL, NULL, NULL, 'XA', NULL, 0.9, 3),
  (6, 2, 90001, 'attended', NULL, NULL, NULL, NULL, NULL, 90001, 0.6, 6),
  (7, 2, 90002, 'attended', NULL, NULL, NULL, NULL, NULL, 90002, 0.6, 6),
  (8, 3, 90001, 'expected', NULL, NULL, NULL, NULL, NULL, NULL, 0.9, 7),
  (9, 3, 90002, 'expected', NULL, NULL, NULL, NULL, NULL, NULL, 0.9, 7),
  (10, 3, 90010, 'invited', NULL, NULL, NULL, NULL, NULL, NULL, 0.9, 8),
  (11, 4, 90001, 'attended', NULL, NULL, NULL, NULL, NULL, NULL, 0.9, 13),
  (12, 4, 90003, 'attended', NULL, NULL, NULL, NULL, NULL, NULL, 0.9, 13),
  (13, 5, 90003, 'attended', NULL, NULL, 'host', NULL, NULL, NULL, 0.9, 16),
  (14, 5, 90002, 'attended', NULL, NULL, NULL, NULL, NULL, NULL, 0.9, 16),
  (15, 5, 90007, 'attended', NULL, 'video', NULL, NULL, NULL, NULL, 0.9, 16),
  (16, 6, 90001, 'attended', NULL, 'telephone', NULL, NULL, NULL, NULL, 0.9, 12),
  (17, 6, 90003, 'attended', NULL, 'telephone', NULL, NULL, NULL, NULL, 0.9, 12);

INSERT INTO attendance_evidence (attendance_id, receipt_id, status, rule, confidence)
  SELECT id, receipt_id, status, 'hostReceivesGuest', confidence FROM attendance;
INSERT INTO attendance_evidence (attendance_id, receipt_id, status, rule, confidence) VALUES
  (1, 9, 'attended', 'hostReceivesGuest', 0.95),
  (2, 9, 'attended', 'hostReceivesGuest', 0.95),
  (1, 11, 'attended', 'twoPeopleTalk', 0.9),
  (2, 11, 'attended', 'twoPeopleTalk', 0.9);

INSERT INTO statements (id, person_id, organization_id, kind, cue, event_id, medium, rule, confidence, receipt_id) VALUES
  (1, 90001, NULL, 'direct', 'told', 2, NULL, 'quoteThenSpeaker', 0.95, 5),
  (2, 90001, NULL, 'direct', 'told', 2, NULL, 'quoteThenSpeaker', 0.95, 10),
  (3, 90003, NULL, 'indirect', 'warned', NULL, NULL, 'thatClause', 0.9, 14),
  (4, NULL, 90001, 'indirect', 'said', 6, NULL, 'bodySaid', 0.7, 15),
  (5, 90002, NULL, 'direct', 'said', 5, 'Radio Cassia', 'quoteThenSpeaker', 0.95, 17);

INSERT INTO outcomes (event_id, kind, name, receipt_id) VALUES (1, 'no_agreement', NULL, 11);

INSERT INTO article_people (article_id, person_id) VALUES
  (1, 90001), (1, 90002), (1, 90004), (1, 90005), (1, 90010), (1, 90011), (2, 90001), (2, 90002),
  (3, 90001), (3, 90002), (3, 90003), (4, 90002), (4, 90003), (4, 90007);

INSERT INTO event_words (event_id, words) VALUES
  (1, 'Lindmark summit summit 2025-08-15 August Lindmark Castle Orme Alveria Anna Vale Ode Lind Ilse Brandt Tomas Lind Lena Quist'),
  (2, 'Lindmark press conference press conference 2025-08-15 August Lindmark Alveria Anna Vale Ode Lind'),
  (3, 'Portsea summit summit 2025-10 October Portsea Borland Anna Vale Ode Lind Hugo Marsh'),
  (4, 'Rivermouth summit summit 2021-06 June Rivermouth Cassia Anna Vale Marek Osei'),
  (5, 'River Council summit 2023-06-04 June Rivermouth Cassia River Council Marek Osei Ode Lind Kaori Sato'),
  (6, 'Vale–Osei call call 2025-08-18 August Anna Vale Marek Osei');
