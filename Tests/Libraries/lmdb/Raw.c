#include "raw.h"

#include <dirent.h>
#include <errno.h>
#include <lmdb.h>
#include <string.h>
#include <unistd.h>

static MDB_val value(const char *text)
{
    return (MDB_val){ .mv_size = strlen(text), .mv_data = (void *)text };
}

static MDB_env *open_environment(const char *folder, unsigned int flags)
{
    MDB_env *environment;
    check(mdb_env_create(&environment) == 0);
    mdb_env_set_mapsize(environment, 1 << 20);
    mdb_env_set_maxdbs(environment, 4);
    check(mdb_env_open(environment, folder, flags, 0600) == 0);
    return environment;
}

static MDB_txn *begin(MDB_env *environment, unsigned int flags)
{
    MDB_txn *transaction;
    check(mdb_txn_begin(environment, NULL, flags, &transaction) == 0);
    return transaction;
}

static MDB_dbi database(MDB_txn *transaction, const char *name, unsigned int flags)
{
    MDB_dbi dbi;
    check(mdb_dbi_open(transaction, name, flags, &dbi) == 0);
    return dbi;
}

static void fill(MDB_env *environment, int number)
{
    MDB_txn *transaction = begin(environment, 0);
    MDB_dbi people = database(transaction, "people", MDB_CREATE);
    MDB_dbi tags = database(transaction, "tags", MDB_CREATE | MDB_DUPSORT);
    for (int person = 0; person < 20; person++) {
        char name[40], data[40], tag[40];
        snprintf(name, sizeof name, "person %d", person % 7 * 3 + person);
        snprintf(data, sizeof data, "%d", person * number);
        MDB_val key = value(name), content = value(data);
        check(mdb_put(transaction, people, &key, &content, 0) == 0);
        snprintf(tag, sizeof tag, "tag %d", person % 3);
        snprintf(name, sizeof name, "person %d", person);
        key = value(tag), content = value(name);
        check(mdb_put(transaction, tags, &key, &content, 0) == 0);
    }
    check(mdb_txn_commit(transaction) == 0);
}

static void look(MDB_env *environment)
{
    MDB_txn *transaction = begin(environment, MDB_RDONLY);
    MDB_dbi people = database(transaction, "people", 0);
    MDB_val key = value("person 4"), data;
    check(mdb_get(transaction, people, &key, &data) == 0);
    printf("%.*s\n", (int)data.mv_size, (char *)data.mv_data);
    MDB_stat stat;
    check(mdb_stat(transaction, people, &stat) == 0);
    printf("%zu entries, depth %u, %d\n", stat.ms_entries, stat.ms_depth, mdb_env_get_maxkeysize(environment));
    unsigned int flags, environment_flags;
    check(mdb_dbi_flags(transaction, people, &flags) == 0);
    check(mdb_env_get_flags(environment, &environment_flags) == 0);
    printf("flags %u, %s\n", flags, environment_flags & MDB_NOTLS ? "true" : "false");
    mdb_txn_abort(transaction);
}

static void walk(MDB_env *environment)
{
    MDB_txn *transaction = begin(environment, MDB_RDONLY);
    MDB_cursor *cursor, *tags;
    check(mdb_cursor_open(transaction, database(transaction, "people", 0), &cursor) == 0);
    MDB_val key, data, other;
    for (MDB_cursor_op next = MDB_FIRST; mdb_cursor_get(cursor, &key, &data, next) == 0; next = MDB_NEXT)
        printf("%.*s %.*s\n", (int)key.mv_size, (char *)key.mv_data, (int)data.mv_size, (char *)data.mv_data);
    check(mdb_cursor_get(cursor, &key, &data, MDB_LAST) == 0);
    check(mdb_cursor_get(cursor, &other, &data, MDB_PREV) == 0);
    printf("%.*s, %.*s\n", (int)key.mv_size, (char *)key.mv_data, (int)other.mv_size, (char *)other.mv_data);
    key = value("person 2"), other = value("person 4");
    check(mdb_cursor_get(cursor, &key, &data, MDB_SET_RANGE) == 0);
    check(mdb_cursor_get(cursor, &other, &data, MDB_SET) == 0);
    printf("%.*s, %.*s\n", (int)key.mv_size, (char *)key.mv_data, (int)other.mv_size, (char *)other.mv_data);

    check(mdb_cursor_open(transaction, database(transaction, "tags", 0), &tags) == 0);
    key = value("tag 1"), data = value("person 13");
    check(mdb_cursor_get(tags, &key, &data, MDB_GET_BOTH_RANGE) == 0);
    size_t count;
    check(mdb_cursor_count(tags, &count) == 0);
    printf("%.*s, one of %zu\n", (int)data.mv_size, (char *)data.mv_data, count);
    mdb_cursor_close(tags);
    mdb_cursor_close(cursor);
    mdb_txn_abort(transaction);
}

static size_t entries(MDB_txn *transaction, MDB_dbi dbi)
{
    MDB_stat stat;
    check(mdb_stat(transaction, dbi, &stat) == 0);
    return stat.ms_entries;
}

static void change(MDB_env *environment)
{
    MDB_txn *transaction = begin(environment, 0);
    MDB_dbi people = database(transaction, "people", 0), tags = database(transaction, "tags", 0);
    MDB_val key = value("person 4"), data = value("person 3");
    check(mdb_del(transaction, people, &key, NULL) == 0);
    key = value("tag 0");
    check(mdb_del(transaction, tags, &key, &data) == 0);
    MDB_cursor *cursor;
    check(mdb_cursor_open(transaction, tags, &cursor) == 0);
    key = value("tag 9"), data = value("nobody");
    check(mdb_cursor_put(cursor, &key, &data, MDB_NODUPDATA) == 0);
    check(mdb_cursor_get(cursor, &key, &data, MDB_FIRST) == 0);
    check(mdb_cursor_del(cursor, 0) == 0);
    check(mdb_cursor_get(cursor, &key, &data, MDB_GET_CURRENT) == 0);
    printf("%.*s, %zu\n", (int)data.mv_size, (char *)data.mv_data, entries(transaction, tags));
    mdb_cursor_close(cursor);
    check(mdb_drop(transaction, people, 0) == 0);
    printf("%zu\n", entries(transaction, people));
    mdb_txn_abort(transaction);
}

static void remove_folder(const char *folder)
{
    char path[300];
    const char *files[] = { "data.mdb", "lock.mdb" };
    for (int file = 0; file < 2; file++) {
        snprintf(path, sizeof path, "%s/%s", folder, files[file]);
        unlink(path);
    }
    rmdir(folder);
}

static void copy(MDB_env *environment)
{
    char folder[] = "/tmp/ferry-raw-XXXXXX";
    check(mkdtemp(folder) != NULL);
    check(mdb_env_sync(environment, 1) == 0);
    check(mdb_env_copy2(environment, folder, MDB_CP_COMPACT) == 0);
    MDB_env *copy = open_environment(folder, MDB_RDONLY | MDB_NOTLS);
    MDB_txn *transaction = begin(copy, MDB_RDONLY);
    size_t count = entries(transaction, database(transaction, "tags", 0));
    const char *path;
    int dead;
    check(mdb_env_get_path(copy, &path) == 0);
    check(mdb_reader_check(copy, &dead) == 0);
    printf("%zu tags, %d dead readers, %s\n", count, dead, strcmp(path, folder) == 0 ? "true" : "false");
    mdb_txn_abort(transaction);
    mdb_env_close(copy);
    remove_folder(folder);
}

void run_round(int round)
{
    char folder[] = "/tmp/ferry-raw-XXXXXX";
    check(mkdtemp(folder) != NULL);
    MDB_env *environment = open_environment(folder, MDB_NOSYNC | MDB_NOTLS);
    fill(environment, round);
    look(environment);
    walk(environment);
    change(environment);
    copy(environment);
    mdb_env_close(environment);
    remove_folder(folder);
}
