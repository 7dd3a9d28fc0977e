#ifndef SUMMIT_CSUMMITDATA_H
#define SUMMIT_CSUMMITDATA_H

#include <stddef.h>

/// A file of migrations/ or seeds/, compiled in.
struct summit_file {
  const char *name;
  const unsigned char *bytes;
  size_t length;
};

/// The migrations in order; a row without a name ends them.
const struct summit_file *summit_migrations(void);

/// The tables of reference data by name; a row without a name ends them.
const struct summit_file *summit_seeds(void);

#endif
