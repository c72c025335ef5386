#ifndef STREAMS_H
#define STREAMS_H

#include <stddef.h>
#include <stdint.h>
#include <zlib.h>

/* One z_stream can be two things, which different functions end: a type for each, and calls with the buffers as arguments. */

typedef struct z_deflater {
    z_stream stream;
} z_deflater;

typedef struct z_inflater {
    z_stream stream;
} z_inflater;

static inline int z_deflater_init(z_deflater *deflater, int level) { return deflateInit(&deflater->stream, level); }
static inline void z_deflater_end(z_deflater *deflater) { deflateEnd(&deflater->stream); }
static inline int z_deflater_reset(z_deflater *deflater) { return deflateReset(&deflater->stream); }

static inline int z_inflater_init(z_inflater *inflater) { return inflateInit(&inflater->stream); }
static inline void z_inflater_end(z_inflater *inflater) { inflateEnd(&inflater->stream); }
static inline int z_inflater_reset(z_inflater *inflater) { return inflateReset(&inflater->stream); }

static inline int z_stream_work(z_stream *stream, int (*work)(z_stream *, int), int flush, const uint8_t *input,
                                unsigned input_size, unsigned *consumed, uint8_t *output, unsigned capacity,
                                unsigned *written, int *has_ended)
{
    stream->next_in = (uint8_t *)input;
    stream->avail_in = input_size;
    stream->next_out = output;
    stream->avail_out = capacity;
    int status = work(stream, flush);
    *consumed = input_size - stream->avail_in;
    *written = capacity - stream->avail_out;
    stream->next_in = NULL;
    stream->next_out = NULL;
    *has_ended = status == Z_STREAM_END;
    return *has_ended ? Z_OK : status;
}

static inline int z_deflater_deflate(z_deflater *deflater, const uint8_t *input, unsigned input_size,
                                     unsigned *consumed, uint8_t *output, unsigned capacity, unsigned *written,
                                     int flush, int *has_ended)
{
    return z_stream_work(&deflater->stream, deflate, flush, input, input_size, consumed, output, capacity, written,
                         has_ended);
}

static inline int z_inflater_inflate(z_inflater *inflater, const uint8_t *input, unsigned input_size,
                                     unsigned *consumed, uint8_t *output, unsigned capacity, unsigned *written,
                                     int flush, int *has_ended)
{
    return z_stream_work(&inflater->stream, inflate, flush, input, input_size, consumed, output, capacity, written,
                         has_ended);
}

#endif
