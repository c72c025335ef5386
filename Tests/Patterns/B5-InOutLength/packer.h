#ifndef PACKER_H
#define PACKER_H

#include <stddef.h>
#include <stdint.h>

/**
 * Packs bytes.
 *
 * @param[in,out] out_length  The room in out, and then the number of bytes written.
 */
int packer_pack(uint8_t *out, size_t *out_length, const uint8_t *source, size_t source_length);
/** Upon entry, dest_len is the room in dest. Upon exit, dest_len is the number of bytes written. */
int packer_unpack(uint8_t *dest, unsigned long *dest_len, const uint8_t *source, unsigned long source_len);
/* How many bytes packer_unpack writes at most. */
unsigned long packer_unpack_bound(unsigned long source_len);
/* For the annotations to say. */
int packer_count(int *values, int *value_count, int limit);
/* Claims to have written more than there was room for. */
int packer_lie(uint8_t *out, uint32_t *length);

#endif
