#include "raw.h"

#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

static void insert(int round, sqlite3 *database)
{
    sqlite3_stmt *statement = NULL;
    check(sqlite3_prepare_v2(database, "INSERT INTO notes (title, size, data) VALUES (?, ?, :data)", -1, &statement, NULL) == SQLITE_OK);
    int data = sqlite3_bind_parameter_index(statement, ":data");
    for (int number = 0; number < 5; number++) {
        char title[40] = "Zoë", bytes[] = { 0, 1, 2, 3, 4 };
        int length = 5 + sprintf(title + 5, "%d", number + round);
        sqlite3_bind_text(statement, 1, title, length, SQLITE_TRANSIENT);
        sqlite3_bind_double(statement, 2, number / 2.0);
        sqlite3_bind_blob(statement, data, bytes, number, SQLITE_TRANSIENT);
        if (number == 3)
            sqlite3_bind_null(statement, 1);
        check(sqlite3_step(statement) == SQLITE_DONE);
        if (number == 4) {
            char *sql = sqlite3_expanded_sql(statement);
            check(sql != NULL);
            puts(sql);
            sqlite3_free(sql);
        }
        sqlite3_reset(statement);
    }
    sqlite3_finalize(statement);
    printf("%d %d %lld\n", sqlite3_changes(database), sqlite3_total_changes(database), sqlite3_last_insert_rowid(database));
}

static void select_rows(sqlite3 *database)
{
    sqlite3_stmt *statement = NULL;
    check(sqlite3_prepare_v2(database, "SELECT id, title, size, data, 1 << 40 FROM notes ORDER BY id DESC", -1, &statement, NULL) == SQLITE_OK);
    for (int column = 0; column < sqlite3_column_count(statement); column++)
        printf("%s%s", column == 0 ? "" : " ", sqlite3_column_name(statement, column));
    putchar('\n');
    while (sqlite3_step(statement) == SQLITE_ROW) {
        const char *title = (const char *)sqlite3_column_text(statement, 1);
        char text[80] = "NULL";
        if (title != NULL) {
            int length = sqlite3_column_bytes(statement, 1);
            for (int index = 0; index < length; index++)
                text[index] = title[index] != 0 ? title[index] : '/';
            text[length] = 0;
        }
        const unsigned char *data = sqlite3_column_blob(statement, 3);
        int count = sqlite3_column_bytes(statement, 3), sum = 0;
        for (int index = 0; index < count; index++)
            sum += data[index];
        printf("%d %s %.1f %d %d %lld %d\n", sqlite3_column_int(statement, 0), text, sqlite3_column_double(statement, 2), count, sum,
            sqlite3_column_int64(statement, 4), sqlite3_column_type(statement, 1));
    }
    sqlite3_finalize(statement);
}

static void run_script(sqlite3 *database)
{
    const char *scripts[] = {
        "CREATE TEMP TABLE words (word); INSERT INTO words VALUES ('Zoë'), ('a;b');\n"
        "SELECT count(*), max(word) FROM words; -- the rest\n DROP TABLE words;  ",
        "SELECT 1, 'x';", "; ;", "",
    };
    for (int index = 0; index < 4; index++) {
        for (const char *rest = scripts[index]; *rest != 0;) {
            sqlite3_stmt *statement = NULL;
            check(sqlite3_prepare_v3(database, rest, -1, SQLITE_PREPARE_PERSISTENT, &statement, &rest) == SQLITE_OK);
            if (statement == NULL)
                printf("no statement");
            else if (sqlite3_step(statement) == SQLITE_ROW)
                printf("%d %s", sqlite3_column_int(statement, 0), sqlite3_column_text(statement, 1));
            else
                printf("done");
            printf(" %zu\n", strlen(rest));
            sqlite3_finalize(statement);
        }
    }
}

static void read_and_write_blob(sqlite3 *database)
{
    sqlite3_blob *blob = NULL;
    unsigned char bytes[4];
    check(sqlite3_blob_open(database, "main", "notes", "data", 5, 1, &blob) == SQLITE_OK);
    sqlite3_blob_write(blob, "\x09\x08", 2, 1);
    sqlite3_blob_read(blob, bytes, sqlite3_blob_bytes(blob), 0);
    printf("[%d, %d, %d, %d]\n", bytes[0], bytes[1], bytes[2], bytes[3]);
    sqlite3_blob_close(blob);
}

static int progress(void *calls) { return ++*(int *)calls == 10; }

static void watch_progress(sqlite3 *database)
{
    int calls = 0;
    sqlite3_progress_handler(database, 100, progress, &calls);
    sqlite3_exec(database, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n", NULL, NULL, NULL);
    sqlite3_progress_handler(database, 0, NULL, NULL);
    printf("%d calls\n", calls);
}

static void back_up(sqlite3 *database)
{
    sqlite3 *copy = NULL;
    sqlite3_stmt *statement = NULL;
    check(sqlite3_open(":memory:", &copy) == SQLITE_OK);
    sqlite3_backup *backup = sqlite3_backup_init(copy, "main", database, "main");
    check(backup != NULL);
    while (sqlite3_backup_step(backup, 1) == SQLITE_OK)
        ;
    printf("%d of %d pages are left\n", sqlite3_backup_remaining(backup), sqlite3_backup_pagecount(backup));
    sqlite3_backup_finish(backup);
    check(sqlite3_prepare_v2(copy, "SELECT count(*), sum(length(data)) FROM notes", -1, &statement, NULL) == SQLITE_OK);
    sqlite3_step(statement);
    printf("%d %d\n", sqlite3_column_int(statement, 0), sqlite3_column_int(statement, 1));
    sqlite3_finalize(statement);
    sqlite3_close(copy);
}

static void describe(sqlite3_context *context, int count, sqlite3_value **values)
{
    char text[200] = "nothing";
    size_t length = 0;
    const char *first = count == 1 ? (const char *)sqlite3_value_text(values[0]) : "";
    if (strcmp(first, "number") == 0)
        sqlite3_result_int64(context, 1LL << 40);
    else if (strcmp(first, "blob") == 0)
        sqlite3_result_blob(context, "\x03\x01\x04", 3, SQLITE_TRANSIENT);
    else if (strcmp(first, "null") == 0)
        sqlite3_result_null(context);
    else if (strcmp(first, "real") == 0)
        sqlite3_result_double(context, 0.25);
    else if (strcmp(first, "fail") == 0)
        sqlite3_result_error(context, "there is no such thing as 'fail'", -1);
    else {
        for (int index = 0; index < count; index++)
            length += sprintf(text + length, "%s%d:%s", index == 0 ? "" : ",", sqlite3_value_type(values[index]), sqlite3_value_text(values[index]));
        sqlite3_result_text(context, text, -1, SQLITE_TRANSIENT);
    }
}

static void give_null(sqlite3_context *context, int count, sqlite3_value **values)
{
    (void)count, (void)values;
    sqlite3_result_null(context);
}

static char released[80];

static void release(void *name)
{
    if (released[0] != 0)
        strcat(released, " ");
    strcat(released, name);
}

static void call_functions(int round, sqlite3 *database)
{
    sqlite3_stmt *statement = NULL;
    char name[257];
    (void)round;
    released[0] = 0;
    check(sqlite3_create_function_v2(database, "describe", -1, SQLITE_UTF8, "suffix", describe, NULL, NULL, release) == SQLITE_OK);
    check(sqlite3_prepare_v2(database, "SELECT describe(), describe(1, 2.5, 'Zoë'), describe('number'), describe('blob'), describe('null'), describe('real')", -1, &statement, NULL) == SQLITE_OK);
    sqlite3_step(statement);
    printf("%s %s\n", sqlite3_column_text(statement, 0), sqlite3_column_text(statement, 1));
    const unsigned char *bytes = sqlite3_column_blob(statement, 3);
    printf("%lld [%d, %d, %d] %d %.2f\n", sqlite3_column_int64(statement, 2), bytes[0], bytes[1], bytes[2], sqlite3_column_type(statement, 4), sqlite3_column_double(statement, 5));
    sqlite3_finalize(statement);
    check(sqlite3_prepare_v2(database, "SELECT describe('fail')", -1, &statement, NULL) == SQLITE_OK);
    check(sqlite3_step(statement) == SQLITE_ERROR);
    sqlite3_finalize(statement);
    puts(sqlite3_errmsg(database));
    memset(name, 'x', 256);
    name[256] = 0;
    check(sqlite3_create_function_v2(database, name, 0, SQLITE_UTF8, "refused", give_null, NULL, NULL, release) == SQLITE_MISUSE);
    puts(released);
    check(sqlite3_create_function_v2(database, "describe", -1, SQLITE_UTF8, "", give_null, NULL, NULL, NULL) == SQLITE_OK);
    puts(released);
}

/* What `aggregate` does. */

struct longest {
    char *word;
};

static void longest_step(sqlite3_context *context, int count, sqlite3_value **values)
{
    struct longest *state = sqlite3_aggregate_context(context, sizeof *state);
    (void)count;
    if (sqlite3_value_type(values[0]) != SQLITE_TEXT) {
        sqlite3_result_error(context, "there is no such thing as a word", -1);
        return;
    }
    const char *word = (const char *)sqlite3_value_text(values[0]);
    if (strlen(word) > strlen(state->word != NULL ? state->word : "")) {
        free(state->word);
        state->word = strdup(word);
    }
}

static void longest_final(sqlite3_context *context)
{
    struct longest *state = sqlite3_aggregate_context(context, 0);
    sqlite3_result_text(context, state != NULL && state->word != NULL ? state->word : "", -1, SQLITE_TRANSIENT);
    if (state != NULL)
        free(state->word);
}

static void running_step(sqlite3_context *context, int count, sqlite3_value **values)
{
    (void)count;
    *(int *)sqlite3_aggregate_context(context, sizeof(int)) += sqlite3_value_int(values[0]);
}

static void running_inverse(sqlite3_context *context, int count, sqlite3_value **values)
{
    (void)count;
    *(int *)sqlite3_aggregate_context(context, sizeof(int)) -= sqlite3_value_int(values[0]);
}

static void running_value(sqlite3_context *context)
{
    sqlite3_result_int(context, *(int *)sqlite3_aggregate_context(context, sizeof(int)));
}

#define WORDS "WITH words(kind, word) AS (VALUES (1, 'a'), (2, 'quick'), (1, 'brown'), (2, 'fox')) "

static void aggregate(sqlite3 *database)
{
    sqlite3_stmt *statement = NULL;
    check(sqlite3_create_window_function(database, "longest", 1, SQLITE_UTF8, NULL, longest_step, longest_final, NULL, NULL, NULL) == SQLITE_OK);
    check(sqlite3_prepare_v2(database, WORDS "SELECT kind, longest(word) FROM words GROUP BY kind", -1, &statement, NULL) == SQLITE_OK);
    while (sqlite3_step(statement) == SQLITE_ROW)
        printf("%d %s\n", sqlite3_column_int(statement, 0), sqlite3_column_text(statement, 1));
    sqlite3_finalize(statement);
    check(sqlite3_prepare_v2(database, WORDS "SELECT longest(word) FROM words WHERE kind = 3", -1, &statement, NULL) == SQLITE_OK);
    sqlite3_step(statement);
    printf("[%s]\n", sqlite3_column_text(statement, 0));
    sqlite3_finalize(statement);
    check(sqlite3_prepare_v2(database, WORDS "SELECT longest(kind) FROM words", -1, &statement, NULL) == SQLITE_OK);
    check(sqlite3_step(statement) == SQLITE_ERROR);
    sqlite3_finalize(statement);
    puts(sqlite3_errmsg(database));
    check(sqlite3_create_window_function(database, "running", 1, SQLITE_UTF8, NULL, running_step, running_value, running_value, running_inverse, NULL) == SQLITE_OK);
    check(sqlite3_prepare_v2(database, "WITH n(i) AS (VALUES (1), (2), (3), (4)) SELECT running(i) OVER (ORDER BY i ROWS 1 PRECEDING) FROM n", -1, &statement, NULL) == SQLITE_OK);
    for (int row = 0; sqlite3_step(statement) == SQLITE_ROW; row++)
        printf("%s%d", row == 0 ? "" : " ", sqlite3_column_int(statement, 0));
    putchar('\n');
    sqlite3_finalize(statement);
}

/* What `hook` does. */

static int authorize(void *context, int action, const char *table, const char *column, const char *schema, const char *trigger)
{
    (void)context, (void)schema, (void)trigger;
    return action == SQLITE_READ && strcmp(table, "notes") == 0 && strcmp(column, "size") == 0 ? SQLITE_DENY : SQLITE_OK;
}

static int shorter(void *context, int first_length, const void *first, int second_length, const void *second)
{
    (void)context, (void)first, (void)second;
    return first_length - second_length;
}

static int backwards(void *context, int first_length, const void *first, int second_length, const void *second)
{
    (void)context;
    int result = memcmp(second, first, first_length < second_length ? first_length : second_length);
    return result != 0 ? result : second_length - first_length;
}

static void collation_needed(void *needed, sqlite3 *database, int encoding, const char *name)
{
    strcat(needed, name);
    sqlite3_create_collation_v2(database, name, encoding, NULL, backwards, NULL);
}

static void compare(sqlite3 *database)
{
    sqlite3_stmt *statement = NULL, *other = NULL;
    char needed[40] = "";
    released[0] = 0;
    sqlite3_create_collation_v2(database, "shorter", SQLITE_UTF8, "collation", shorter, release);
    check(sqlite3_prepare_v2(database, "SELECT group_concat(w, ' ') FROM (SELECT column1 AS w FROM (VALUES ('three'), (''), ('a'), ('Zoë')) ORDER BY w COLLATE shorter)", -1, &statement, NULL) == SQLITE_OK);
    sqlite3_step(statement);
    puts((const char *)sqlite3_column_text(statement, 0));
    sqlite3_collation_needed(database, needed, collation_needed);
    check(sqlite3_prepare_v2(database, "SELECT max(column1 COLLATE backwards) FROM (VALUES ('a'), ('b'))", -1, &other, NULL) == SQLITE_OK);
    sqlite3_step(other);
    printf("%s %s\n", needed, sqlite3_column_text(other, 0));
    sqlite3_collation_needed(database, NULL, NULL);
    sqlite3_finalize(statement);
    sqlite3_finalize(other);
    sqlite3_create_collation_v2(database, "shorter", SQLITE_UTF8, NULL, shorter, NULL);
    puts(released);
}

static struct { char changes[200]; int commits, rollbacks; } seen;

static void changed(void *context, int action, const char *name, const char *table, sqlite3_int64 row)
{
    (void)context;
    sprintf(seen.changes + strlen(seen.changes), "%s%d %s.%s %lld", seen.changes[0] != 0 ? ", " : "", action, name, table, row);
}

static int committed(void *context) { (void)context; return ++seen.commits == 2; }
static void rolled_back(void *context) { (void)context; seen.rollbacks++; }

static void watch(sqlite3 *database)
{
    memset(&seen, 0, sizeof seen);
    sqlite3_update_hook(database, changed, NULL);
    sqlite3_commit_hook(database, committed, NULL);
    sqlite3_rollback_hook(database, rolled_back, NULL);
    sqlite3_exec(database, "INSERT INTO notes (title) VALUES ('watched')", NULL, NULL, NULL);
    sqlite3_exec(database, "DELETE FROM notes WHERE title = 'watched'", NULL, NULL, NULL);
    sqlite3_exec(database, "UPDATE notes SET size = 9 WHERE title = 'watched'", NULL, NULL, NULL);
    sqlite3_update_hook(database, NULL, NULL);
    sqlite3_commit_hook(database, NULL, NULL);
    sqlite3_rollback_hook(database, NULL, NULL);
    sqlite3_exec(database, "DELETE FROM notes WHERE title = 'watched'", NULL, NULL, NULL);
    printf("%s; %d commits, %d undone\n", seen.changes, seen.commits, seen.rollbacks);
}

static void hook(sqlite3 *database)
{
    sqlite3_stmt *statement = NULL;
    sqlite3_set_authorizer(database, authorize, NULL);
    check(sqlite3_prepare_v2(database, "SELECT size FROM notes", -1, &statement, NULL) == SQLITE_AUTH);
    puts(sqlite3_errmsg(database));
    sqlite3_set_authorizer(database, NULL, NULL);
    compare(database);
    watch(database);
}

static void serialize(sqlite3 *database)
{
    sqlite3_int64 size = 0;
    const char *type = NULL, *collation = NULL;
    int is_not_null = 0, is_primary_key = 0;
    unsigned char *bytes = sqlite3_serialize(database, "main", &size, 0);
    printf("%lld bytes, %.15s\n", size, bytes);
    sqlite3_table_column_metadata(database, "main", "notes", "id", &type, &collation, &is_not_null, &is_primary_key, NULL);
    printf("%s %s %d %d\n", type, collation, is_not_null, is_primary_key);
    sqlite3 *copy = NULL;
    sqlite3_stmt *statement = NULL;
    check(sqlite3_open(":memory:", &copy) == SQLITE_OK);
    check(sqlite3_deserialize(copy, "main", bytes, size, size, SQLITE_DESERIALIZE_READONLY) == SQLITE_OK);
    check(sqlite3_prepare_v2(copy, "SELECT count(*) FROM notes", -1, &statement, NULL) == SQLITE_OK);
    sqlite3_step(statement);
    printf("%d notes\n", sqlite3_column_int(statement, 0));
    sqlite3_finalize(statement);
    sqlite3_close(copy);
    sqlite3_free(bytes);
}

static void build_text(int round, sqlite3 *database)
{
    sqlite3_str *builder = sqlite3_str_new(database);
    char number[20];
    snprintf(number, sizeof number, "%d", round);
    sqlite3_str_appendall(builder, "Zoë ");
    sqlite3_str_append(builder, number, (int)strlen(number));
    sqlite3_str_appendchar(builder, 3, '!');
    printf("%s %d\n", sqlite3_str_value(builder), sqlite3_str_length(builder));
    char *text = sqlite3_str_finish(builder);
    printf("%s\n", text);
    sqlite3_free(text);
}

void run_round(int round)
{
    sqlite3 *database = NULL;
    check(sqlite3_open(":memory:", &database) == SQLITE_OK);
    check(sqlite3_exec(database, "CREATE TABLE notes (id INTEGER PRIMARY KEY, title TEXT, size REAL, data BLOB)", NULL, NULL, NULL) == SQLITE_OK);
    insert(round, database);
    select_rows(database);
    run_script(database);
    read_and_write_blob(database);
    watch_progress(database);
    back_up(database);
    call_functions(round, database);
    aggregate(database);
    hook(database);
    serialize(database);
    build_text(round, database);
    sqlite3_close(database);
}
