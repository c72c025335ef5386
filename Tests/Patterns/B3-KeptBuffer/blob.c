#include "blob.h"
#include "test_memory.h"

struct blob {
    const uint8_t *bytes;
    size_t size;
    const uint8_t *mask;
    size_t mask_size;
    const uint8_t *total_mask;
    size_t total_mask_size;
    uint8_t *journal;
    size_t journal_size, journal_room;
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

void blob_set_total_mask(blob *blob, const uint8_t *mask, size_t size)
{
    blob->total_mask = mask;
    blob->total_mask_size = size;
}

int blob_use_mask(blob *blob, const uint8_t *mask, size_t size)
{
    if (size > 8)
        return -1;
    blob_set_mask(blob, mask, size);
    return 0;
}

void blob_set_journal(blob *blob, uint8_t *bytes, size_t size, size_t room)
{
    blob->journal = bytes;
    blob->journal_size = size;
    blob->journal_room = room;
}

int blob_sum(const blob *blob)
{
    int sum = 0;
    for (size_t index = 0; index < blob->journal_room; index++)
        sum += index < blob->journal_size ? ++blob->journal[index] : 0;
    for (size_t index = 0; index < blob->size; index++)
        sum += index < blob->mask_size ? blob->bytes[index] & blob->mask[index] : blob->bytes[index];
    return blob->total_mask_size > 0 ? sum & blob->total_mask[0] : sum;
}
