#include "raw.h"

#include "library_support.h"

#include <setjmp.h>
#include <string.h>

static jmp_buf given_up;
static bool attempting;

static bool attempt(void *context, int number)
{
    (void)context;
    attempting = true;
    fail_allocation(number);
    if (setjmp(given_up) == 0)
        run_round(0);
    bool struck = allocation_failed();
    fail_allocation(0);
    return struck;
}

static void end(void *context, int crashes)
{
    (void)context;
    (void)crashes;
}

void check(int condition)
{
    if (condition)
        return;
    if (attempting)
        longjmp(given_up, 1);
    abort();
}

/* usage: raw ROUNDS, or raw --allocations-of LIBRARY: where the library itself crashes when an allocation fails */
int main(int count, char **arguments)
{
    if (count == 3 && strcmp(arguments[1], "--allocations-of") == 0)
        return try_failing_allocations(arguments[2], 200, (struct attempts){ .attempt = attempt, .end = end }) < 0;
    for (int round = 0; round < atoi(arguments[1]); round++)
        run_round(round);
    return 0;
}
