// The limit that the wrapper is measured against: the same work in C, without anything between.
//
//     wrapper_limit FILE
//
// Prints the seconds of writing and of reading, then the sums that prove the work.

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { rows = 1000000 };

static sqlite3 *db;

static void check(int result, int wanted) {
  if (result == wanted) return;
  fprintf(stderr, "%s\n", sqlite3_errmsg(db));
  exit(2);
}

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec + time.tv_nsec * 1e-9;
}

static sqlite3_stmt *prepare(const char *sql) {
  sqlite3_stmt *statement;
  check(sqlite3_prepare_v3(db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL), SQLITE_OK);
  return statement;
}

static void execute(const char *sql) { check(sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_OK); }

int main(int count, char **arguments) {
  const char *path = count > 1 ? arguments[1] : "wrapper-limit.sqlite";
  int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
  check(sqlite3_open_v2(path, &db, flags, NULL), SQLITE_OK);
  sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_FKEY, 1, NULL);
  sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
  sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
  execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
  execute("CREATE TABLE samples (id INTEGER PRIMARY KEY, score REAL NOT NULL, name TEXT NOT NULL) STRICT");

  static char names[1024][21];
  for (int index = 0; index < 1024; index++) snprintf(names[index], 21, "the sample name %04d", index + 1000);

  double start = now();
  sqlite3_stmt *insert = prepare("INSERT INTO samples (id, score, name) VALUES (?, ?, ?)");
  execute("BEGIN IMMEDIATE");
  for (sqlite3_int64 id = 1; id <= rows; id++) {
    check(sqlite3_bind_int64(insert, 1, id), SQLITE_OK);
    check(sqlite3_bind_double(insert, 2, id * 0.5), SQLITE_OK);
    check(sqlite3_bind_text(insert, 3, names[id & 1023], 20, TEXT_LIFETIME), SQLITE_OK);
    check(sqlite3_step(insert), SQLITE_DONE);
    check(sqlite3_reset(insert), SQLITE_OK);
  }
  execute("COMMIT");
  sqlite3_finalize(insert);
  double writing = now() - start;

  sqlite3_int64 ids = 0, lengths = 0;
  double scores = 0;
  start = now();
  sqlite3_stmt *select = prepare("SELECT id, score, name FROM samples");
  while (sqlite3_step(select) == SQLITE_ROW) {
    ids += sqlite3_column_int64(select, 0);
    scores += sqlite3_column_double(select, 1);
    if (!sqlite3_column_text(select, 2)) check(SQLITE_MISMATCH, SQLITE_OK);
    lengths += sqlite3_column_bytes(select, 2);
  }
  check(sqlite3_errcode(db), SQLITE_DONE);
  sqlite3_finalize(select);
  double reading = now() - start;

  sqlite3_close(db);
  printf("%f %f %lld %.1f %lld\n", writing, reading, (long long)ids, scores, (long long)lengths);
}
