#ifndef SUMMIT_CSQLITE3_SHIM_H
#define SUMMIT_CSQLITE3_SHIM_H

#include <sqlite3.h>

// What Swift cannot import from sqlite3.h: a variadic function and two macros that cast integers to function pointers.

/// Turns a boolean option of a connection on or off. https://sqlite.org/c3ref/db_config.html
static inline int summit_db_config(sqlite3 *db, int option, int on) {
  return sqlite3_db_config(db, option, on, (int *)0);
}

/// Tells SQLite to copy the bytes now. https://sqlite.org/c3ref/c_static.html
static inline sqlite3_destructor_type summit_transient(void) { return SQLITE_TRANSIENT; }

/// Tells SQLite that the bytes stay where they are for ever. https://sqlite.org/c3ref/c_static.html
static inline sqlite3_destructor_type summit_static(void) { return SQLITE_STATIC; }

/// Where the bytes of an empty text are: no address at all would mean NULL.
static inline const char *summit_empty(void) { return ""; }

#endif
