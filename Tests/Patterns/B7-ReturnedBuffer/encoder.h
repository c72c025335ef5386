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
/* Its result says how many. */
int encoder_dump(const encoder *encoder, int count, uint8_t **dump);
/* Claims that there are fewer than none. */
int encoder_negative(const encoder *encoder, uint8_t **output, int64_t *output_size);
/* Lends bytes of the encoder's own. */
void encoder_magic(const encoder *encoder, const uint8_t **bytes, size_t *count);

/* What comes from malloc goes by free, which no header here declares: <stdlib.h> is not included. */
void encoder_plain(int count, double **plain);
char *encoder_describe(const encoder *encoder);
typedef struct encoder_token encoder_token;
encoder_token *encoder_make_token(const encoder *encoder, int value);
int encoder_token_value(const encoder_token *token);
/* A struct whose members the header shows. */
typedef struct encoder_reply {
    int code;
} encoder_reply;
encoder_reply *encoder_ask(const encoder *encoder);
int encoder_reply_code(const encoder_reply *reply);

#endif
