#include "raw.h"

#include <sqlite3.h>
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
    sqlite3_close(database);
}
