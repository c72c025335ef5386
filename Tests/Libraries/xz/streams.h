#ifndef STREAMS_H
#define STREAMS_H

#include <lzma.h>

/* lzma_code with the buffers as arguments, rather than in the struct. */
static inline lzma_ret lzma_code_buffers(lzma_stream *stream, lzma_action action, const uint8_t *input,
                                         size_t input_size, size_t *consumed, uint8_t *output, size_t capacity,
                                         size_t *written)
{
    stream->next_in = input;
    stream->avail_in = input_size;
    stream->next_out = output;
    stream->avail_out = capacity;
    lzma_ret status = lzma_code(stream, action);
    *consumed = input_size - stream->avail_in;
    *written = capacity - stream->avail_out;
    stream->next_in = NULL;
    stream->avail_in = 0;
    stream->next_out = NULL;
    stream->avail_out = 0;
    return status;
}

#endif
