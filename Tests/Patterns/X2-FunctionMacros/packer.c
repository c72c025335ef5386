#include "packer.h"
#include "test_memory.h"
#include <string.h>

struct packer {
    unsigned char *bytes;
    size_t used;
    size_t limit;
};

packer_status packer_create_(packer **out, size_t limit, int version, size_t size)
{
    *out = NULL;
    if (version != PACKER_VERSION || size != sizeof(size_t))
        return PACKER_WRONG_VERSION;
    packer *new = test_calloc(1, sizeof *new);
    if (!new)
        return PACKER_NO_MEMORY;
    new->bytes = test_malloc(limit + 1);
    if (!new->bytes) {
        test_free(new);
        return PACKER_NO_MEMORY;
    }
    new->limit = limit;
    *out = new;
    return PACKER_OK;
}

void packer_destroy_(packer *packer, int version)
{
    (void)version;
    test_free(packer->bytes);
    test_free(packer);
}

packer_status packer_add(packer *packer, const unsigned char *bytes, size_t count)
{
    if (packer->limit - packer->used < count)
        return PACKER_FULL;
    if (count)
        memcpy(packer->bytes + packer->used, bytes, count);
    packer->used += count;
    return PACKER_OK;
}

size_t packer_read(const packer *packer, int what) { return what == 0 ? packer->used : packer->limit; }
