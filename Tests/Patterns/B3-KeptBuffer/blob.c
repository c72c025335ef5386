#include "blob.h"
#include "test_memory.h"

struct blob {
    const uint8_t *bytes;
    size_t size;
    const uint8_t *mask;
    size_t mask_size;
};

blob *blob_create(const uint8_t *bytes, size_t size)
{
    blob *blob = test_calloc(1, sizeof *blob);
    if (blob != NULL) {
        blob->bytes = bytes;
        blob->size = size;
    }
    return blob;
}

blob *blob_copy(const blob *original)
{
    blob *blob = test_malloc(sizeof *blob);
    if (blob != NULL)
        *blob = *original;
    return blob;
}

void blob_destroy(blob *blob)
{
    (void)blob_sum(blob);
    test_free(blob);
}

void blob_set_mask(blob *blob, const uint8_t *mask, size_t size)
{
    (void)blob_sum(blob);
    blob->mask = mask;
    blob->mask_size = size;
}

int blob_sum(const blob *blob)
{
    int sum = 0;
    for (size_t index = 0; index < blob->size; index++)
        sum += index < blob->mask_size ? blob->bytes[index] & blob->mask[index] : blob->bytes[index];
    return sum;
}
