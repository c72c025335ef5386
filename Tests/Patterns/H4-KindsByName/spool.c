#include "spool.h"
#include "test_memory.h"
#include <string.h>

struct spool {
    const char *kind;
    int number;
};

static spool *made(const char *kind, int number)
{
    spool *spool = test_malloc(sizeof *spool);
    if (spool == NULL)
        return NULL;
    spool->kind = kind;
    spool->number = number;
    return spool;
}

static void require(const spool *spool, const char *kind)
{
    test_require(strcmp(spool->kind, kind) == 0, "a spool is used by the functions for its kind");
}

spool *spl_read_new(int number) { return made("read", number); }

int spl_read_free(spool *spool)
{
    test_require(strncmp(spool->kind, "read", 4) == 0, "a spool that reads is ended");
    test_free(spool);
    return 0;
}

int spl_read_next(spool *spool) { return require(spool, "read"), ++spool->number; }
int spl_read_position(const spool *spool) { return require(spool, "read"), spool->number; }
spool *spl_read_disk_new(int number) { return made("read disk", number); }
int spl_read_disk_descend(spool *spool) { return require(spool, "read disk"), --spool->number; }
spool *spl_write_new(int number) { return made("write", number); }
void spl_write_free(spool *spool) { require(spool, "write"), test_free(spool); }
int spl_write_next(spool *spool, int number) { return require(spool, "write"), spool->number = number; }

void spl_read_onto(spool *spool, struct spool *onto)
{
    require(spool, "read");
    require(onto, "write");
    onto->number = spool->number;
}

spool *spl_match_new(void) { return made("match", 7); }
int spl_match_count(const spool *spool) { return require(spool, "match"), spool->number; }
void spl_free(spool *spool) { require(spool, "match"), test_free(spool); }
int spl_number(const spool *spool) { return spool->number; }
int spl_speed(spool *spool) { return require(spool, "write"), 1; }

