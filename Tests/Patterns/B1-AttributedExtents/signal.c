#include "signal.h"
#include "test_memory.h"

int signal_sum(const int *values, int reach)
{
    int sum = 0;
    for (int index = 0; index < reach; index++)
        sum += values[index];
    return sum;
}

int signal_tally(const int *values, size_t reach)
{
    test_require(reach % sizeof *values == 0, "signal_tally counts in bytes");
    return signal_sum(values, (int)(reach / sizeof *values));
}

int signal_sum_grid(const int *cells, int tall, int wide) { return signal_sum(cells, tall * wide); }

int signal_dot(const int *left, int reach, const int *right)
{
    int sum = 0;
    for (int index = 0; index < reach; index++)
        sum += left[index] * right[index];
    return sum;
}

int signal_weigh(int *values, int reach) { return signal_sum(values, reach); }

void signal_ramp(int *values, int reach)
{
    for (int index = 0; index < reach; index++)
        values[index] = index;
}

size_t signal_sample(int *values, size_t reach)
{
    size_t count = reach < 3 ? reach : 3;
    for (size_t index = 0; index < count; index++)
        values[index] = 5;
    return count;
}

int signal_sum_until(const int *begin, const int *end) { return signal_sum(begin, (int)(end - begin)); }

int signal_add_grid(const int *cells, size_t tall, size_t wide) { return signal_tally(cells, tall * wide); }
