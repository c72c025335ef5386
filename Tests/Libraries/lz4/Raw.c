#include "raw.h"

#include <lz4.h>
#include <lz4frame.h>
#include <lz4hc.h>

#include <string.h>

static size_t text(int number, char *bytes)
{
    size_t size = (number + 9) % 10 * 400;
    for (size_t index = 0; index < size; index++)
        bytes[index] = 97 + (index * index / 7 + number) % 19;
    return size;
}

static void report(const char *what, const char *bytes, size_t size)
{
    int checksum = 7;
    for (size_t index = 0; index < size; index++)
        checksum = (checksum * 31 + (unsigned char)bytes[index]) % 1000003;
    printf("%s %zu %d\n", what, size, checksum);
}

static void use_blocks(const char *data, int size)
{
    char block[8000], copy[4000];
    int compressed = LZ4_compress_default(data, block, size, LZ4_compressBound(size));
    check(compressed > 0);
    report("block", block, compressed);
    check(LZ4_decompress_safe(block, copy, compressed, size) == size && memcmp(copy, data, size) == 0);
    compressed = LZ4_compress_HC(data, block, size, LZ4_compressBound(size), 9);
    check(compressed > 0);
    report("high", block, compressed);
}

static void use_frames(const char *data, size_t size)
{
    char frame[8000];
    LZ4F_preferences_t preferences = { .frameInfo = { .contentChecksumFlag = LZ4F_contentChecksumEnabled } };
    size_t compressed = LZ4F_compressFrame(frame, sizeof frame, data, size, &preferences);
    check(!LZ4F_isError(compressed));
    report("frame", frame, compressed);
}

static void use_streams(const char *data, size_t size)
{
    char frame[1000000], copy[4000];
    size_t written = 0, copied = 0, taken = 0;
    LZ4F_preferences_t preferences = { .frameInfo = { .contentChecksumFlag = LZ4F_contentChecksumEnabled } };
    LZ4F_cctx *compressor = NULL;
    LZ4F_dctx *decompressor = NULL;
    check(!LZ4F_isError(LZ4F_createCompressionContext(&compressor, LZ4F_VERSION)));
    written = LZ4F_compressBegin(compressor, frame, LZ4F_HEADER_SIZE_MAX, &preferences);
    check(!LZ4F_isError(written));
    for (size_t part = 0; part < size; part += 500) {
        size_t count = size - part < 500 ? size - part : 500;
        size_t more = LZ4F_compressUpdate(
            compressor, frame + written, LZ4F_compressBound(count, &preferences), data + part, count, NULL);
        check(!LZ4F_isError(more));
        written += more;
    }
    size_t end = LZ4F_compressEnd(compressor, frame + written, LZ4F_compressBound(0, &preferences), NULL);
    check(!LZ4F_isError(end));
    written += end;
    report("stream", frame, written);
    check(!LZ4F_isError(LZ4F_createDecompressionContext(&decompressor, LZ4F_VERSION)));
    for (size_t hint = 1; hint != 0;) {
        size_t count = written - taken < 100 ? written - taken : 100, room = sizeof copy - copied;
        hint = LZ4F_decompress(decompressor, copy + copied, &room, frame + taken, &count, NULL);
        check(!LZ4F_isError(hint));
        taken += count;
        copied += room;
    }
    check(copied == size && memcmp(copy, data, size) == 0);
    LZ4F_freeCompressionContext(compressor);
    LZ4F_freeDecompressionContext(decompressor);
}

void run_round(int round)
{
    char data[4000];
    size_t size = text(round, data);
    use_blocks(data, size);
    use_frames(data, size);
    use_streams(data, size);
}
