#include "press.h"
#include "test_memory.h"
#include <string.h>

struct press {
    unsigned char **outbuffer;
    unsigned long *outsize;
    double **samples;
    uint32_t *count;
    unsigned char *block;
    size_t size, capacity;
};

press *press_create(void) { return test_calloc(1, sizeof(press)); }

void press_free(void *block) { test_free(block); }

void press_reset(press *press)
{
    test_free(press->block);
    press->block = NULL;
    press->size = press->capacity = 0;
}

void press_destroy(press *press)
{
    press_reset(press);
    test_free(press);
}

void press_mem_dest(press *press, unsigned char **outbuffer, unsigned long *outsize)
{
    test_require(*outbuffer == NULL && *outsize == 0, "outputs start as nothing");
    press_reset(press);
    press->outbuffer = outbuffer;
    press->outsize = outsize;
    press->block = test_malloc(4);
    if (press->block == NULL)
        return;
    press->capacity = 4;
    *outbuffer = press->block;
    *outsize = press->capacity;
}

int press_set_samples_dest(press *press, double **samples, uint32_t *count)
{
    test_require(*samples == NULL && *count == 0, "outputs start as nothing");
    press->samples = samples;
    press->count = count;
    return 0;
}

int press_write(press *press, const uint8_t *bytes, size_t size)
{
    if (press->block == NULL)
        return -1;
    while (press->capacity - press->size < size) {
        unsigned char *larger = test_malloc(2 * press->capacity);
        if (larger == NULL)
            return -1;
        memcpy(larger, press->block, press->size);
        /* From here on the pointer that was given out is stale. */
        test_free(press->block);
        press->block = larger;
        press->capacity *= 2;
    }
    if (size > 0)
        memcpy(press->block + press->size, bytes, size);
    press->size += size;
    return 0;
}

int press_finish(press *press)
{
    if (press->size == 13)
        return -2;
    if (press->samples != NULL) {
        *press->samples = test_malloc(2 * sizeof(double));
        if (*press->samples == NULL)
            return -1;
        (*press->samples)[0] = 0.5;
        (*press->samples)[1] = (double)press->size;
        *press->count = 2;
        press->samples = NULL;
    }
    if (press->outbuffer != NULL) {
        *press->outbuffer = press->block;
        *press->outsize = press->size;
        press->block = NULL;
        press->size = press->capacity = 0;
        press->outbuffer = NULL;
    }
    return 0;
}

int press_append(press *press, uint8_t **data, size_t *size, uint8_t byte)
{
    (void)press;
    uint8_t *larger = test_malloc(*size + 1);
    if (larger == NULL)
        return -1;
    if (*size > 0)
        memcpy(larger, *data, *size);
    test_free(*data);
    larger[*size] = byte;
    *data = larger;
    *size += 1;
    return 0;
}

void press_other_dest(press *press, unsigned char **outbuffer, unsigned long *outsize)
{
    (void)press;
    (void)outbuffer;
    (void)outsize;
}
