#ifndef DIGEST_H
#define DIGEST_H

#include <stddef.h>
#include <stdint.h>

void digest_hash(uint8_t digest[8], const uint8_t *input, size_t size);
/* Whether the digest is right: 1, or 0. */
int digest_verify(const uint8_t expected[8], const uint8_t *input, size_t size);
double digest_norm(const double vector[3]);
/** @param[out] identity  Nine numbers. */
void digest_identity(double identity[9]);
/* Both are written: the annotations say so. */
int digest_keys(uint8_t open_key[4], uint16_t secret_key[2], uint8_t seed);
/* Absent: C may read or write it. */
void digest_step(uint8_t state[8]);
/* Absent: which of the two bounds the array is unknown. */
int digest_prefix(const uint8_t bytes[8], size_t count);

#endif
