/* The little of a C library that Embedded Swift and the pattern want, where there is no operating system: blocks are taken
   from an array and never reused, but those that live are counted. */

#include "test_memory.h"

#include <stdint.h>

static _Alignas(16) unsigned char heap[1 << 16];
static size_t used;
static long live;

static void *take(size_t size, size_t alignment)
{
    size_t start = (used + alignment - 1) / alignment * alignment;
    if (size > sizeof heap - start)
        return NULL;
    used = start + size;
    live++;
    return heap + start;
}

void *malloc(size_t size) { return take(size, 16); }

int posix_memalign(void **out, size_t alignment, size_t size)
{
    *out = take(size, alignment);
    return *out == NULL ? 12 : 0;
}

void free(void *block) { live -= block != NULL; }

void *memset(void *target, int value, size_t size)
{
    for (size_t index = 0; index < size; index++)
        ((volatile unsigned char *)target)[index] = (unsigned char)value;
    return target;
}

void *memmove(void *target, const void *source, size_t size)
{
    volatile unsigned char *to = target;
    const unsigned char *from = source;
    for (size_t index = 0; index < size; index++) {
        size_t place = (uintptr_t)target < (uintptr_t)source ? index : size - 1 - index;
        to[place] = from[place];
    }
    return target;
}

void *memcpy(void *target, const void *source, size_t size) { return memmove(target, source, size); }

void test_require(bool condition, const char *rule)
{
    (void)rule;
    if (!condition)
        __builtin_trap();
}

/* What the compiler puts on the stack against overflows. */
uintptr_t __stack_chk_guard = 0x2f6b91c3;
void __stack_chk_fail(void) { __builtin_trap(); }

/* Where a trap would say why. */
int putchar(int character) { return character; }

void *test_malloc(size_t size) { return malloc(size); }

void *test_calloc(size_t count, size_t size)
{
    void *block = malloc(count * size);
    return block != NULL ? memset(block, 0, count * size) : NULL;
}

void test_free(void *block) { free(block); }

long test_live_allocations(void) { return live; }

/* In the program of the pattern. */
int program(void);

/* The program's result, or 100 where something is left that should have been freed. */
int run(void)
{
    int result = program();
    return result == 0 && live != 0 ? 100 : result;
}
