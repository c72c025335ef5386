#include "numbers.h"
#include "test_memory.h"
#include <string.h>

int64_t numbers_sum(const int32_t *values, size_t count)
{
    test_require(values != NULL, "values are never NULL");
    int64_t sum = 0;
    for (size_t index = 0; index < count; index++)
        sum += values[index];
    return sum;
}

double numbers_mean(const double *values, int count)
{
    test_require(values != NULL && count >= 0, "values are never NULL, and no fewer than none");
    double sum = 0;
    for (int index = 0; index < count; index++)
        sum += values[index];
    return count > 0 ? sum / count : -1;
}

uint32_t numbers_checksum(uint8_t count, const uint8_t *values)
{
    uint32_t sum = count;
    for (uint8_t index = 0; index < count; index++)
        sum += values[index];
    return sum;
}

int64_t numbers_letters(const char *text, size_t length)
{
    int64_t letters = 0;
    if (length == 0) length = strlen(text);
    for (size_t index = 0; index < length; index++)
        letters += (text[index] | 32) >= 'a' && (text[index] | 32) <= 'z';
    return letters;
}
