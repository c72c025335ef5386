#ifndef DATABASE_H
#define DATABASE_H

typedef struct database database;
typedef struct statement statement;

database *database_open(const char *name);
/** No statement may be left. */
void database_close(database *database);

statement *statement_prepare(database *database, const char *text);
void statement_finalize(statement *statement);
/** Runs the statement, and returns how many statements the database has. */
int statement_run(statement *statement);

#endif
