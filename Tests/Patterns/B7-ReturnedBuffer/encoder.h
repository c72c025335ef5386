#ifndef ENCODER_H
#define ENCODER_H

#include <stddef.h>
#include <stdint.h>

typedef struct encoder encoder;

encoder *encoder_create(void);
void encoder_destroy(encoder *encoder);
void encoder_free(void *block);

/**
 * Doubles every byte.
 *
 * @param[out] output  A buffer, which must be freed with encoder_free().
 */
int encoder_double(const encoder *encoder, const uint8_t *input, size_t size, uint8_t **output, size_t *output_size);

/* Nothing here says who frees the samples: the annotations do. */
int encoder_samples(const encoder *encoder, uint32_t count, uint32_t **samples, uint32_t *sample_count);
/* The number of elements follows from an argument. */
void encoder_zeros(int count, double **zeros);
/* Gives out a buffer together with an error. */
int encoder_fail(const encoder *encoder, uint8_t **output, size_t *output_size);
/* Claims that there are fewer than none. */
int encoder_negative(const encoder *encoder, uint8_t **output, int64_t *output_size);
/* Lends bytes of the encoder's own. */
void encoder_magic(const encoder *encoder, const uint8_t **bytes, size_t *count);

#endif
