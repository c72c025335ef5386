#include "tape.h"
#include "test_memory.h"
#include <string.h>

struct tape {
    const char *kind;
    int number;
};

static tape *made(const char *kind, int number)
{
    tape *tape = test_malloc(sizeof *tape);
    if (tape == NULL)
        return NULL;
    tape->kind = kind;
    tape->number = number;
    return tape;
}

static void require(const tape *tape, const char *kind)
{
    test_require(strcmp(tape->kind, kind) == 0, "a tape is used by the functions for its kind");
}

tape *tape_read_new(int number) { return made("read", number); }

int tape_read_free(tape *tape)
{
    test_require(strncmp(tape->kind, "read", 4) == 0, "a tape that reads is ended");
    test_free(tape);
    return 0;
}

int tape_read_next(tape *tape) { return require(tape, "read"), ++tape->number; }
int tape_read_position(const tape *tape) { return require(tape, "read"), tape->number; }
tape *tape_read_disk_new(int number) { return made("read disk", number); }
int tape_read_disk_descend(tape *tape) { return require(tape, "read disk"), --tape->number; }
tape *tape_write_new(int number) { return made("write", number); }
void tape_write_free(tape *tape) { require(tape, "write"), test_free(tape); }
int tape_write_next(tape *tape, int number) { return require(tape, "write"), tape->number = number; }

void tape_read_onto(tape *tape, struct tape *onto)
{
    require(tape, "read");
    require(onto, "write");
    onto->number = tape->number;
}

tape *tape_match_new(void) { return made("match", 7); }
int tape_match_count(const tape *tape) { return require(tape, "match"), tape->number; }
void tape_free(tape *tape) { require(tape, "match"), test_free(tape); }
int tape_number(const tape *tape) { return tape->number; }
int tape_speed(tape *tape) { return require(tape, "write"), 1; }
const char *tape_error_string(tape *tape) { return tape->kind; }
