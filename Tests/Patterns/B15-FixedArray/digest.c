#include "digest.h"
#include "test_memory.h"

#include <string.h>

void digest_hash(uint8_t digest[8], const uint8_t *input, size_t size)
{
    memset(digest, 0, 8);
    for (size_t index = 0; index < size; index++)
        digest[index % 8] ^= input[index];
}

int digest_verify(const uint8_t expected[8], const uint8_t *input, size_t size)
{
    uint8_t digest[8];
    digest_hash(digest, input, size);
    return memcmp(digest, expected, 8) == 0;
}

double digest_norm(const double vector[3]) { return vector[0] + vector[1] + vector[2]; }

void digest_identity(double identity[9])
{
    for (int index = 0; index < 9; index++)
        identity[index] = index % 4 == 0;
}

int digest_keys(uint8_t open_key[4], uint16_t secret_key[2], uint8_t seed)
{
    void *scratch = test_malloc(seed + 1);
    if (scratch == NULL)
        return -1;
    test_free(scratch);
    memset(open_key, seed, 4);
    secret_key[0] = secret_key[1] = (uint16_t)(seed * 256);
    return 0;
}

void digest_step(uint8_t state[8]) { state[0]++; }

int digest_prefix(const uint8_t bytes[8], size_t count) { return count > 0 ? bytes[count - 1] : 0; }
