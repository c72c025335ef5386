#include "raw.h"

#include <lzma.h>
#include <string.h>

static size_t fill(int number, uint8_t *data)
{
    size_t count = (size_t)((number + 9) % 10 * 400);
    for (size_t index = 0; index < count; index++)
        data[index] = (uint8_t)(97 + (index * index / 7 + (size_t)number) % 19);
    return count;
}

/* Everything at once: the same as in parts. */
static size_t run(lzma_stream *stream, const uint8_t *input, size_t size, uint8_t *output)
{
    stream->next_in = input;
    stream->avail_in = size;
    stream->next_out = output;
    stream->avail_out = 10000;
    check(lzma_code(stream, LZMA_FINISH) == LZMA_STREAM_END);
    return 10000 - stream->avail_out;
}

static void decode(const uint8_t *packed, size_t size, const uint8_t *data, size_t count)
{
    static uint8_t output[10000];
    lzma_stream decoder = LZMA_STREAM_INIT;
    check(lzma_stream_decoder(&decoder, UINT64_MAX, 0) == LZMA_OK);
    check(run(&decoder, packed, size, output) == count && memcmp(output, data, count) == 0);
    printf("%llu %s\n", (unsigned long long)decoder.total_out, lzma_memusage(&decoder) > 0 ? "true" : "false");
    lzma_end(&decoder);
}

void run_round(int round)
{
    static uint8_t data[10000], whole[10000], packed[10000];
    size_t count = fill(round, data), whole_size = 0;
    check(lzma_easy_buffer_encode(0, LZMA_CHECK_CRC64, NULL, data, count, whole, &whole_size, sizeof whole) == LZMA_OK);
    printf("%zu %llu\n", whole_size, (unsigned long long)lzma_crc64(whole, whole_size, 0));
    lzma_stream encoder = LZMA_STREAM_INIT;
    check(lzma_easy_encoder(&encoder, 0, round % 2 == 0 ? LZMA_CHECK_CRC32 : LZMA_CHECK_SHA256) == LZMA_OK);
    size_t size = run(&encoder, data, count, packed);
    printf("%zu %llu %llu\n", size, (unsigned long long)lzma_crc64(packed, size, 0),
           (unsigned long long)encoder.total_in);
    lzma_end(&encoder);
    decode(whole, whole_size, data, count);
    decode(packed, size, data, count);
}
