#include <stddef.h>
#include <stdint.h>

typedef struct decoder decoder;

void decoder_free(decoder *decoder);
int decoder_append(decoder *decoder, const uint8_t *data, size_t size);
size_t decoder_read(decoder *decoder, uint8_t *buffer, size_t size);

/* Room that the new object may write to later: no output of the call, unless C is done with it then. */
decoder *decoder_new(uint8_t *output_buffer, size_t output_buffer_size);
decoder *decoder_new_rgb(uint8_t *output_buffer, size_t output_buffer_size, int stride);
decoder *decoder_new_kept(uint8_t *output_buffer, size_t output_buffer_size);
decoder *decoder_new_with_message(const char *path, char *message, size_t message_size);
int decoder_open(const char *path, char *message, size_t message_size, decoder **out);
/* A number for the call alone. */
decoder *decoder_new_numbered(int *number);
