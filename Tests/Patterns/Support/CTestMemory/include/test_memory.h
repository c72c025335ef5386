#ifndef TEST_MEMORY_H
#define TEST_MEMORY_H

#include <stdbool.h>
#include <stddef.h>

/* The allocator of the C libraries under test: it counts, and fails where it is told to. */

void *test_malloc(size_t size);
void *test_calloc(size_t count, size_t size);
void *test_realloc(void *block, size_t size);
char *test_strdup(const char *text);
void test_free(void *block);

/* Makes the allocation with this number, counted from 1 and from this call on, fail; 0 for none. */
void test_fail_allocation(long number);

/* Whether that allocation was asked for. */
bool test_allocation_failed(void);

/* The number of blocks that are not freed. */
long test_live_allocations(void);

/* Ends the program unless the condition holds: the caller broke a rule of the C library. */
void test_require(bool condition, const char *rule);

/* Records that something that a scenario expected did not happen. */
void test_record_violation(void);
long test_violations(void);

#endif
