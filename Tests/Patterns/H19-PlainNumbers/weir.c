#include "weir.h"
#include "test_memory.h"

#include <errno.h>
#include <string.h>

#define NUMBERS 16

/* One table for all: a number that was closed twice, or as one of another kind, is noticed. */
enum kind { NONE, WEIR, SHARED, DOLLY, BELL, CLOCK };

static struct {
    enum kind kind;
    char *name;
    int value;
} table[NUMBERS];

static int make(enum kind kind, const char *name, int value)
{
    for (int number = 0; number < NUMBERS; number++) {
        if (table[number].kind != NONE)
            continue;
        table[number].name = test_strdup(name);
        if (table[number].name == NULL)
            break;
        table[number].kind = kind;
        table[number].value = value;
        return number;
    }
    errno = ENOMEM;
    return -1;
}

static void require(int number, enum kind kind)
{
    test_require(number >= 0 && number < NUMBERS && table[number].kind == kind, "a number stands for what is open");
}

static void end(int number)
{
    test_free(table[number].name);
    table[number].name = NULL;
    table[number].kind = NONE;
}

int weir_open(const char *name)
{
    if (name[0] == '\0') {
        errno = ENOENT;
        return -1;
    }
    return make(WEIR, name, 0);
}

int weir_close(int fd)
{
    require(fd, WEIR);
    end(fd);
    return 0;
}

int weir_raise(int fd, int by)
{
    require(fd, WEIR);
    return table[fd].value += by;
}

int weir_dup(int fd)
{
    require(fd, WEIR);
    return make(WEIR, table[fd].name, table[fd].value);
}

int weir_write(int fd, const unsigned char *bytes, size_t count)
{
    require(fd, WEIR);
    return count > 0 && bytes[0] == 0 ? -1 : (int)count;
}

int weir_accept(int fd)
{
    require(fd, WEIR);
    if (table[fd].value == 0) {
        errno = EAGAIN;
        return -1;
    }
    return make(WEIR, "boat", 100);
}

int weir_open_shared(const char *name) { return make(SHARED, name, 0); }

int weir_leave_shared(int number)
{
    require(number, SHARED);
    end(number);
    return 0;
}

static int create(const char *place, int *idp)
{
    int number = make(DOLLY, place, (int)strlen(place));
    if (number < 0)
        return 5;
    *idp = number;
    return 0;
}

int dolly_create(const char *place, int *idp) { return create(place, idp); }

int dolly_open(const char *place, int *idp)
{
    if (strcmp(place, "nowhere") != 0)
        return create(place, idp);
    /* What stands there after a failure is nobody's. */
    *idp = 0;
    return 2;
}

int dolly_close(int id)
{
    require(id, DOLLY);
    end(id);
    return 0;
}

int dolly_depth(int id)
{
    require(id, DOLLY);
    return table[id].value;
}

int moor_new_bell(int pitch) { return pitch < 0 ? -1 : make(BELL, "bell", pitch); }

int moor_bell_ring(int number)
{
    require(number, BELL);
    return table[number].value;
}

int moor_new_clock(int hours) { return make(CLOCK, "clock", hours); }

int moor_clock_read(int clock, int zone)
{
    require(clock, CLOCK);
    return table[clock].value + zone;
}

int moor_find_clock(int hours, int *found)
{
    if (hours > 24)
        return -1;
    *found = make(CLOCK, "found", hours);
    return *found < 0 ? -1 : 0;
}

void moor_end(int number)
{
    test_require(
        number >= 0 && number < NUMBERS && (table[number].kind == BELL || table[number].kind == CLOCK),
        "only what is there is ended");
    end(number);
}

int moor_count(void)
{
    int count = 0;
    for (int number = 0; number < NUMBERS; number++)
        count += table[number].kind != NONE;
    return count;
}
