#include "generator.h"
#include "test_memory.h"

struct generator {
    int available;
};

generator *generator_create(int available)
{
    generator *generator = test_malloc(sizeof *generator);
    if (generator != NULL)
        generator->available = available;
    return generator;
}

void generator_destroy(generator *generator) { test_free(generator); }

int generator_read(generator *generator, uint8_t *out, size_t capacity)
{
    test_require(out != NULL, "out is never NULL");
    if (generator->available < 0)
        return -1;
    int count = 0;
    for (; count < generator->available && (size_t)count < capacity; count++)
        out[count] = (uint8_t)count;
    generator->available -= count;
    return count;
}

int generator_read_falsely(generator *generator, uint8_t *out, size_t capacity)
{
    (void)generator;
    (void)out;
    return (int)capacity + 1;
}
