// Counts that come back: as the function's own result, through several pointers, and of what C read.

#include <stddef.h>
#include <stdint.h>

typedef struct rc_stream rc_stream;
rc_stream *rc_stream_create(void);
void rc_stream_free(rc_stream *stream);

void rc_free(void *memory);

/// Returns the size of what `output` points to, or 0 in case of error.
size_t rc_encode(const uint8_t *pixels, size_t size, uint8_t **output);

/// The same without a failure.
size_t rc_names(char **output);

/// Nobody says whose the memory is.
size_t rc_encode_quietly(const uint8_t *pixels, size_t size, uint8_t **output);

/// A parameter has the name of the result.
int rc_find(const uint8_t *key, size_t size, uint8_t **value, size_t *result);

/// The size of a picture comes with the picture.
uint8_t *rc_decode(const uint8_t *data, size_t size, int *width, int *height);

/// Reads a part of what it is given, and says how much.
int rc_stream_feed(rc_stream *stream, void *out, size_t *out_size, const void *input, size_t *input_size);

/// The count of what is read may be any other number.
int rc_stream_seek(rc_stream *stream, const void *input, size_t *position);

/// Returns how many bytes were written, or 0.
size_t rc_pack(void *out, size_t capacity, const void *input, size_t size);

typedef struct rc_preferences { int level; int flags; } rc_preferences;

/// One struct, and a size that is none of its own.
size_t rc_bound(size_t source_size, const rc_preferences *preferences);
/// Several.
size_t rc_sum(size_t count, const rc_preferences *preferences);

/// How much room `rc_pack` needs, and not `rcf_pack`.
size_t rc_pack_bound(size_t size);
size_t rcf_pack(void *out, size_t capacity, const void *input, size_t size);
