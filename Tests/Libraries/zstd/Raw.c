#include "raw.h"

#include <zstd.h>

#include <string.h>

static size_t text(int number, unsigned char *bytes)
{
    size_t size = (number + 9) % 10 * 400;
    for (size_t index = 0; index < size; index++)
        bytes[index] = 97 + (index * index / 7 + number) % 19;
    return size;
}

static void report(const unsigned char *frame, size_t size)
{
    int checksum = 7;
    check(!ZSTD_isError(size));
    for (size_t index = 0; index < size; index++)
        checksum = (checksum * 31 + frame[index]) % 1000003;
    printf("%zu %d\n", size, checksum);
}

static void reuse_contexts(const unsigned char *data, size_t size)
{
    unsigned char reversed[4000], frame[8000], copy[4000];
    ZSTD_CCtx *compressor = ZSTD_createCCtx();
    ZSTD_DCtx *decompressor = ZSTD_createDCtx();
    check(compressor != NULL && decompressor != NULL);
    ZSTD_CCtx_setParameter(compressor, ZSTD_c_compressionLevel, 3);
    ZSTD_CCtx_setParameter(compressor, ZSTD_c_checksumFlag, 1);
    for (size_t index = 0; index < size; index++)
        reversed[index] = data[size - 1 - index];
    const unsigned char *parts[] = { data, reversed };
    for (int part = 0; part < 2; part++) {
        size_t compressed = ZSTD_compress2(compressor, frame, ZSTD_compressBound(size), parts[part], size);
        report(frame, compressed);
        check(ZSTD_decompressDCtx(decompressor, copy, size, frame, compressed) == size);
        check(memcmp(copy, parts[part], size) == 0);
    }
    ZSTD_freeCCtx(compressor);
    ZSTD_freeDCtx(decompressor);
}

static void use_dictionaries(const unsigned char *data, size_t size)
{
    unsigned char words[4000], frame[8000], copy[4000];
    size_t count = text(10, words);
    ZSTD_CCtx *compressor = ZSTD_createCCtx();
    ZSTD_DCtx *decompressor = ZSTD_createDCtx();
    ZSTD_CDict *compressing = ZSTD_createCDict(words, count, 4);
    ZSTD_DDict *decompressing = ZSTD_createDDict(words, count);
    check(compressor != NULL && decompressor != NULL && compressing != NULL && decompressing != NULL);
    ZSTD_CCtx_refCDict(compressor, compressing);
    ZSTD_DCtx_refDDict(decompressor, decompressing);
    size_t compressed = ZSTD_compress2(compressor, frame, ZSTD_compressBound(size), data, size);
    report(frame, compressed);
    check(ZSTD_decompressDCtx(decompressor, copy, size, frame, compressed) == size);
    check(memcmp(copy, data, size) == 0);
    ZSTD_freeCCtx(compressor);
    ZSTD_freeDCtx(decompressor);
    ZSTD_freeCDict(compressing);
    ZSTD_freeDDict(decompressing);
}

static void stream(const unsigned char *data, size_t size)
{
    unsigned char frame[8000], copy[4000];
    ZSTD_CCtx *compressor = ZSTD_createCCtx();
    ZSTD_DCtx *decompressor = ZSTD_createDCtx();
    check(compressor != NULL && decompressor != NULL);
    ZSTD_CCtx_setParameter(compressor, ZSTD_c_checksumFlag, 1);
    ZSTD_outBuffer output = { frame, sizeof frame, 0 };
    for (size_t start = 0; start < size; start += 700) {
        ZSTD_inBuffer input = { data + start, size - start < 700 ? size - start : 700, 0 };
        while (input.pos < input.size)
            ZSTD_compressStream2(compressor, &output, &input, start % 1400 == 0 ? ZSTD_e_continue : ZSTD_e_flush);
    }
    ZSTD_inBuffer end = { NULL, 0, 0 };
    check(ZSTD_compressStream2(compressor, &output, &end, ZSTD_e_end) == 0);
    report(frame, output.pos);
    ZSTD_inBuffer input = { frame, output.pos, 0 };
    ZSTD_outBuffer unpacked = { copy, sizeof copy, 0 };
    check(ZSTD_decompressStream(decompressor, &unpacked, &input) == 0 && unpacked.pos == size);
    check(memcmp(copy, data, size) == 0);
    ZSTD_freeCCtx(compressor);
    ZSTD_freeDCtx(decompressor);
}

void run_round(int round)
{
    unsigned char data[4000], frame[8000];
    size_t size = text(round, data);
    report(frame, ZSTD_compress(frame, ZSTD_compressBound(size), data, size, 1 + round % 5));
    reuse_contexts(data, size);
    use_dictionaries(data, size);
    stream(data, size);
}
