#include "depot.h"
#include "test_memory.h"
#include <string.h>

struct depot {
    const char *kind;
    int number;
};

static depot *made(const char *kind, int number)
{
    depot *depot = test_malloc(sizeof *depot);
    if (depot == NULL)
        return NULL;
    depot->kind = kind;
    depot->number = number;
    return depot;
}

static void end(depot *depot, const char *kind)
{
    test_require(strcmp(depot->kind, kind) == 0, "a depot is ended by the function for its kind");
    test_free(depot);
}

depot *depot_read_new(int number) { return made("read", number); }
int depot_read_free(depot *depot) { return end(depot, "read"), 0; }
depot *depot_read_disk_new(int number) { return made("read", number); }

depot *depot_write_new(int number) { return made("write", number); }
void depot_write_free(depot *depot) { end(depot, "write"); }

int depot_write_disk_make(int key, depot **out)
{
    *out = made("write", key);
    if (*out == NULL)
        return -1;
    return key < 0 ? -2 : 0;
}

depot *depot_match_new(int number) { return made("match", number); }
void depot_match_free(depot *depot) { end(depot, "match"); }

depot *depot_new(int number) { return made("plain", number); }
void depot_free(depot *depot) { end(depot, "plain"); }

depot *depot_clone(const depot *depot) { return made(depot->kind, depot->number); }
depot *depot_map(int number) { return made("map", number); }
void depot_unmap(depot *depot) { end(depot, "map"); }

int depot_number(const depot *depot) { return depot->number; }
const char *depot_kind(const depot *depot) { return depot->kind; }
