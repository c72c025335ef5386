#include "test_memory.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Patterns with threads allocate on several of them.
static _Atomic long live;
static _Atomic long asked;
static _Atomic long failing;
static _Atomic bool failed;
static _Atomic long violations;

static bool fails(void)
{
    if (++asked != failing)
        return false;
    failed = true;
    return true;
}

void *test_malloc(size_t size)
{
    if (fails())
        return NULL;
    void *block = malloc(size > 0 ? size : 1);
    live += block != NULL;
    return block;
}

void *test_calloc(size_t count, size_t size)
{
    void *block = test_malloc(count * size);
    if (block != NULL)
        memset(block, 0, count * size);
    return block;
}

void *test_realloc(void *block, size_t size)
{
    if (block == NULL)
        return test_malloc(size);
    return fails() ? NULL : realloc(block, size > 0 ? size : 1);
}

char *test_strdup(const char *text)
{
    char *copy = test_malloc(strlen(text) + 1);
    return copy != NULL ? strcpy(copy, text) : NULL;
}

void test_free(void *block)
{
    live -= block != NULL;
    free(block);
}

void test_fail_allocation(long number)
{
    asked = 0;
    failing = number;
    failed = false;
}

bool test_allocation_failed(void) { return failed; }

long test_live_allocations(void) { return live; }

void test_require(bool condition, const char *rule)
{
    if (condition)
        return;
    fprintf(stderr, "the C library was misused: %s\n", rule);
    abort();
}

void test_record_violation(void) { violations++; }

long test_violations(void) { return violations; }
