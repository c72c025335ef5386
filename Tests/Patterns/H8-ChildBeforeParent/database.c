#include "database.h"
#include "test_memory.h"

#include <string.h>

struct database {
    char *name;
    int statements;
};

struct statement {
    database *database;
};

database *database_open(const char *name)
{
    database *database = test_calloc(1, sizeof *database);
    if (database == NULL)
        return NULL;
    database->name = test_strdup(name);
    if (database->name == NULL) {
        test_free(database);
        return NULL;
    }
    return database;
}

void database_close(database *database)
{
    test_require(database->statements == 0, "a database is closed after its statements");
    test_free(database->name);
    test_free(database);
}

statement *statement_prepare(database *database, const char *text)
{
    statement *statement = strcmp(text, "nonsense") == 0 ? NULL : test_malloc(sizeof *statement);
    if (statement == NULL)
        return NULL;
    statement->database = database;
    database->statements++;
    return statement;
}

void statement_finalize(statement *statement)
{
    statement->database->statements--;
    test_free(statement);
}

int statement_run(statement *statement) { return statement->database->statements; }
