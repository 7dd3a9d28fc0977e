#include "CSummitData.h"

static const unsigned char archive_sql[] = {
#embed "../../migrations/0000_archive.sql"
};
static const unsigned char reference_sql[] = {
#embed "../../migrations/0001_reference.sql"
};
static const unsigned char articles_sql[] = {
#embed "../../migrations/0002_articles.sql"
};
static const unsigned char events_sql[] = {
#embed "../../migrations/0003_events.sql"
};
static const unsigned char imports_sql[] = {
#embed "../../migrations/0004_imports.sql"
};
static const unsigned char search_sql[] = {
#embed "../../migrations/0005_search.sql"
};
static const unsigned char views_sql[] = {
#embed "../../migrations/0006_views.sql"
};

static const struct summit_file migrations[] = {
    {"0000_archive.sql", archive_sql, sizeof archive_sql},
    {"0001_reference.sql", reference_sql, sizeof reference_sql},
    {"0002_articles.sql", articles_sql, sizeof articles_sql},
    {"0003_events.sql", events_sql, sizeof events_sql},
    {"0004_imports.sql", imports_sql, sizeof imports_sql},
    {"0005_search.sql", search_sql, sizeof search_sql},
    {"0006_views.sql", views_sql, sizeof views_sql},
    {NULL, NULL, 0},
};

const struct summit_file *summit_migrations(void) { return migrations; }

static const unsigned char countries_tsv[] = {
#embed "../../seeds/countries.tsv"
};
static const unsigned char country_names_tsv[] = {
#embed "../../seeds/country_names.tsv"
};
static const unsigned char editions_tsv[] = {
#embed "../../seeds/editions.tsv"
};
static const unsigned char given_names_tsv[] = {
#embed "../../seeds/given_names.tsv"
};
static const unsigned char memberships_tsv[] = {
#embed "../../seeds/memberships.tsv"
};
static const unsigned char name_particles_tsv[] = {
#embed "../../seeds/name_particles.tsv"
};
static const unsigned char office_titles_tsv[] = {
#embed "../../seeds/office_titles.tsv"
};
static const unsigned char offices_tsv[] = {
#embed "../../seeds/offices.tsv"
};
static const unsigned char organization_names_tsv[] = {
#embed "../../seeds/organization_names.tsv"
};
static const unsigned char organizations_tsv[] = {
#embed "../../seeds/organizations.tsv"
};
static const unsigned char outlet_names_tsv[] = {
#embed "../../seeds/outlet_names.tsv"
};
static const unsigned char outlets_tsv[] = {
#embed "../../seeds/outlets.tsv"
};
static const unsigned char people_tsv[] = {
#embed "../../seeds/people.tsv"
};
static const unsigned char person_names_tsv[] = {
#embed "../../seeds/person_names.tsv"
};
static const unsigned char place_names_tsv[] = {
#embed "../../seeds/place_names.tsv"
};
static const unsigned char places_tsv[] = {
#embed "../../seeds/places.tsv"
};
static const unsigned char series_tsv[] = {
#embed "../../seeds/series.tsv"
};
static const unsigned char series_names_tsv[] = {
#embed "../../seeds/series_names.tsv"
};
static const unsigned char tenures_tsv[] = {
#embed "../../seeds/tenures.tsv"
};
static const unsigned char topic_words_tsv[] = {
#embed "../../seeds/topic_words.tsv"
};
static const unsigned char topics_tsv[] = {
#embed "../../seeds/topics.tsv"
};
static const unsigned char verbs_tsv[] = {
#embed "../../seeds/verbs.tsv"
};
static const unsigned char words_tsv[] = {
#embed "../../seeds/words.tsv"
};

static const struct summit_file seeds[] = {
    {"countries.tsv", countries_tsv, sizeof countries_tsv},
    {"country_names.tsv", country_names_tsv, sizeof country_names_tsv},
    {"editions.tsv", editions_tsv, sizeof editions_tsv},
    {"given_names.tsv", given_names_tsv, sizeof given_names_tsv},
    {"memberships.tsv", memberships_tsv, sizeof memberships_tsv},
    {"name_particles.tsv", name_particles_tsv, sizeof name_particles_tsv},
    {"office_titles.tsv", office_titles_tsv, sizeof office_titles_tsv},
    {"offices.tsv", offices_tsv, sizeof offices_tsv},
    {"organization_names.tsv", organization_names_tsv, sizeof organization_names_tsv},
    {"organizations.tsv", organizations_tsv, sizeof organizations_tsv},
    {"outlet_names.tsv", outlet_names_tsv, sizeof outlet_names_tsv},
    {"outlets.tsv", outlets_tsv, sizeof outlets_tsv},
    {"people.tsv", people_tsv, sizeof people_tsv},
    {"person_names.tsv", person_names_tsv, sizeof person_names_tsv},
    {"place_names.tsv", place_names_tsv, sizeof place_names_tsv},
    {"places.tsv", places_tsv, sizeof places_tsv},
    {"series.tsv", series_tsv, sizeof series_tsv},
    {"series_names.tsv", series_names_tsv, sizeof series_names_tsv},
    {"tenures.tsv", tenures_tsv, sizeof tenures_tsv},
    {"topic_words.tsv", topic_words_tsv, sizeof topic_words_tsv},
    {"topics.tsv", topics_tsv, sizeof topics_tsv},
    {"verbs.tsv", verbs_tsv, sizeof verbs_tsv},
    {"words.tsv", words_tsv, sizeof words_tsv},
    {NULL, NULL, 0},
};

const struct summit_file *summit_seeds(void) { return seeds; }
