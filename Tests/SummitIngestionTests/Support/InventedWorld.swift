/// Countries that do not exist, and who governs them: Lindland, Valmark, Oseria and the Marrow
/// Isles.
///
/// Of the seeds, countries, offices and given names are left.
enum InventedWorld {
  static let sql = """
    DELETE FROM editions;
    DELETE FROM series_names;
    DELETE FROM series;
    DELETE FROM tenures;
    DELETE FROM person_names;
    DELETE FROM people;
    DELETE FROM place_names;
    DELETE FROM places;
    DELETE FROM memberships;
    DELETE FROM organization_names;
    DELETE FROM organizations;
    DELETE FROM verbs;
    DELETE FROM outlet_names;
    DELETE FROM outlets;

    INSERT INTO countries (code, name, official_name, kind) VALUES
      ('XA', 'Lindland', 'Republic of Lindland', 'other'),
      ('XB', 'Valmark', 'Kingdom of Valmark', 'other'),
      ('XC', 'Oseria', 'Oserian Republic', 'other'),
      ('XD', 'Marrow Isles', 'Marrow Isles', 'other');
    INSERT INTO country_names (country, name, kind, folded) VALUES
      ('XA', 'Lindlander', 'adjective', 'lindlander');

    INSERT INTO organizations (id, slug, name, kind, country) VALUES
      (900001, 'lindland-chancery', 'Lindland Chancery', 'office', 'XA'),
      (900002, 'harbour-league', 'Harbour League', 'bloc', NULL);
    INSERT INTO organization_names (organization_id, name, kind, folded) VALUES
      (900001, 'the Chancery', 'press', 'the chancery');

    INSERT INTO people (id, slug, name, family, name_order, country, origin) VALUES
      (900001, 'anna-vale', 'Anna Vale', 'Vale', 'given-first', 'XA', 'seed'),
      (900002, 'ion-osei', 'Ion Osei', 'Osei', 'given-first', 'XB', 'seed'),
      (900003, 'marta-quill', 'Marta Quill', 'Quill', 'given-first', 'XA', 'seed'),
      (900004, 'tomas-rell', 'Tomas Rell', 'Rell', 'given-first', 'XB', 'seed'),
      (900005, 'seo-mirae', 'Seo Mirae', 'Seo', 'family-first', 'XC', 'seed'),
      (900006, 'george-bray', 'George Bray', 'Bray', 'given-first', 'XD', 'seed'),
      (900007, 'george-bray-younger', 'George L. Bray', 'Bray', 'given-first', 'XD', 'seed'),
      (900008, 'yuri-hanek', 'Yuri Hanek', 'Hanek', 'given-first', 'XC', 'seed');
    INSERT INTO person_names (person_id, name, kind, folded)
      SELECT id, name, 'name', lower(replace(name, '.', '')) FROM people WHERE id > 900000;
    INSERT INTO person_names (person_id, name, kind, folded)
      SELECT id, family, 'family', lower(family) FROM people WHERE id > 900000;
    INSERT INTO person_names (person_id, name, kind, folded) VALUES
      (900007, 'George Bray', 'spelling', 'george bray'),
      (900002, 'Jon Ossey', 'spelling', 'jon ossey');

    INSERT INTO tenures (
      person_id, office_id, country, started, ended, first_day, last_day, source
    )
    SELECT column1, offices.id, column3, column4, column5, column6, column7, 'seeds'
    FROM (
      VALUES
        (900001, 'president', 'XA', '2020', NULL, '2020-01-01', '9999-12-31'),
        (900002, 'prime-minister', 'XB', '2019', NULL, '2019-01-01', '9999-12-31'),
        (900003, 'foreign-minister', 'XA', '2020', NULL, '2020-01-01', '9999-12-31'),
        (900004, 'foreign-minister', 'XB', '2019', NULL, '2019-01-01', '9999-12-31'),
        (900005, 'president', 'XC', '2018', NULL, '2018-01-01', '9999-12-31'),
        (900006, 'president', 'XD', '1985', '1992', '1985-01-01', '1992-12-31'),
        (900007, 'president', 'XD', '2001', '2009', '2001-01-01', '2009-12-31')
    )
    JOIN offices ON offices.slug = column2;

    INSERT INTO places (id, slug, name, kind, within_id, country, origin) VALUES
      (900001, 'lindmark', 'Lindmark', 'city', NULL, 'XA', 'seed'),
      (900002, 'old-palace-lindmark', 'Old Palace', 'palace', 900001, 'XA', 'seed'),
      (900003, 'port-vell', 'Port Vell', 'city', NULL, 'XB', 'seed');
    INSERT INTO place_names (place_id, name, folded)
      SELECT id, name, lower(name) FROM places WHERE id > 900000;

    INSERT INTO series (id, slug, name, kind) VALUES (900001, 'n6', 'N6', 'summit');
    INSERT INTO series_names (series_id, name, folded) VALUES
      (900001, 'Northern Six', 'northern six');
    INSERT INTO editions (slug, series_id, number, name, started, ended, place_id, country) VALUES
      ('n6-2024-lindmark', 900001, 12, '12th N6 summit', '2024-06-10', '2024-06-12', 900001, 'XA');

    INSERT INTO outlets (id, slug, name, kind, domain, origin) VALUES
      (900001, 'lindmark-courier', 'The Lindmark Courier', 'newspaper', 'courier.example', 'seed');
    INSERT INTO outlet_names (outlet_id, name, folded) VALUES
      (900001, 'The Lindmark Courier', 'the lindmark courier'), (900001, 'Courier', 'courier');
    """
}
