#include "CSummitData.h"

static const unsigned char reference[] = {
#embed "../../migrations/0001_reference.sql"
};

static const struct summit_file migrations[] = {
    {"0001_reference.sql", reference, sizeof reference},
    {NULL, NULL, 0},
};

const struct summit_file *summit_migrations(void) { return migrations; }
