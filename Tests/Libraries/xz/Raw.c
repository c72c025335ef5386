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

static void indices(int round, const uint8_t *packed)
{
    uint8_t encoded[200], footer[LZMA_STREAM_HEADER_SIZE];
    size_t size = 0;
    lzma_index *index = lzma_index_init(NULL), *copy;
    lzma_stream_flags flags;
    check(index != NULL);
    for (lzma_vli block = 1; block <= (lzma_vli)(round % 5 + 1); block++)
        check(lzma_index_append(index, NULL, block * 40, block * 100) == LZMA_OK);
    check(lzma_index_buffer_encode(index, encoded, &size, sizeof encoded) == LZMA_OK);
    printf("%zu %llu %llu\n", size, (unsigned long long)lzma_crc64(encoded, size, 0),
           (unsigned long long)lzma_index_total_size(index));
    check(lzma_stream_header_decode(&flags, packed) == LZMA_OK);
    flags.backward_size = lzma_index_size(index);
    check(lzma_stream_footer_encode(&flags, footer) == LZMA_OK);
    check(lzma_index_stream_flags(index, &flags) == LZMA_OK);
    copy = lzma_index_dup(index, NULL);
    check(copy != NULL && lzma_index_cat(index, copy, NULL) == LZMA_OK);
    printf("%llu %llu %llu %u\n", (unsigned long long)lzma_index_stream_count(index),
           (unsigned long long)lzma_index_block_count(index), (unsigned long long)lzma_index_file_size(index),
           (unsigned)lzma_index_checks(index));
    lzma_index_end(index, NULL);
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
    indices(round, packed);
}
