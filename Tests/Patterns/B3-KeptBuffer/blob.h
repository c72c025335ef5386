#ifndef BLOB_H
#define BLOB_H

#include <stddef.h>
#include <stdint.h>

typedef struct blob blob;

/** Reads from the bytes as long as the blob lives. */
blob *blob_create(const uint8_t *bytes, size_t size);
/** A blob over the same bytes. */
blob *blob_copy(const blob *original);
void blob_destroy(blob *blob);
/** Uses the mask until another is set. */
void blob_set_mask(blob *blob, const uint8_t *mask, size_t size);
/** Uses the mask until another is set; refuses masks of more than 8 bytes, and goes on with the one it has. */
int blob_use_mask(blob *blob, const uint8_t *mask, size_t size);
/** Uses one more mask, over the sum, until another is set. */
void blob_set_total_mask(blob *blob, const uint8_t *mask, size_t size);
/** Takes the bytes over the blob's own, of which there are so many, with room for some more: each sum is written behind them. */
void blob_set_journal(blob *blob, uint8_t *bytes, size_t size, size_t room);
/** The sum of the bytes, each masked where there is a mask for it. */
int blob_sum(const blob *blob);

#endif
