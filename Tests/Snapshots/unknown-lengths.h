#include <stddef.h>
#include <stdint.h>

int span_sum(const int *values);
int span_bytes(const void *data, int flags);
int span_strided(const uint8_t *data, size_t length, size_t stride);
int span_image(const uint8_t *pixels, int width, int height);
int span_two(const uint8_t *first, const uint8_t *second, size_t count);
int span_pair(const uint8_t *key, size_t key_length, const uint8_t *value, size_t value_length);
int span_ended(const uint8_t *first, const uint8_t *last);
int span_offset(const uint8_t *data, size_t offset, size_t size);
int span_text_and_size(const char *text, size_t size);
int span_bits(const uint8_t *data, size_t bits);
int span_nbytes(const uint32_t *words, size_t nbytes);
int span_array(const int values[], int count);
int span_fixed(const uint8_t digest[32]);
int span_matrix(const double *a, int rows, int cols, int lda);
void span_fill(uint8_t *out);
/* Only the last one has the length: a NUL ends the others. */
int span_scalar(const uint8_t *anchor, const uint8_t *tag, const uint8_t *value, int length);
void span_many(const uint8_t *const *rows, size_t count);
