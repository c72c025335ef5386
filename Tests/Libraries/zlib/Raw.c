#include "raw.h"

#include <string.h>
#include <unistd.h>
#include <zlib.h>

static size_t fill(int number, unsigned char *data)
{
    size_t count = (size_t)((number + 9) % 10 * 400);
    for (size_t index = 0; index < count; index++)
        data[index] = (unsigned char)(97 + (index * index / 7 + (size_t)number) % 19);
    return count;
}

static void stream(const unsigned char *data, size_t count)
{
    static unsigned char packed[10000], unpacked[10000];
    z_stream deflater = {0}, inflater = {0};
    check(deflateInit(&deflater, 6) == Z_OK && inflateInit(&inflater) == Z_OK);
    for (int time = 0; time < 2; time++) {
        deflater.next_in = (unsigned char *)data;
        deflater.avail_in = (uInt)count;
        deflater.next_out = packed;
        deflater.avail_out = sizeof packed;
        check(deflate(&deflater, Z_FINISH) == Z_STREAM_END);
        inflater.next_in = packed;
        inflater.avail_in = (uInt)deflater.total_out;
        inflater.next_out = unpacked;
        inflater.avail_out = sizeof unpacked;
        check(inflate(&inflater, Z_NO_FLUSH) == Z_STREAM_END && memcmp(data, unpacked, count) == 0);
        printf("%lu %lu %lu\n", deflater.total_out, crc32(0, packed, (uInt)deflater.total_out), deflater.total_in);
        deflateReset(&deflater);
        inflateReset(&inflater);
    }
    deflateEnd(&deflater);
    inflateEnd(&inflater);
}

static void stream_much(void)
{
    enum { part = 1 << 20 };
    static unsigned char data[part], packed[part], unpacked[part];
    for (size_t index = 0; index < part; index++)
        data[index] = (unsigned char)(index * index >> 7);
    z_stream deflater = {0}, inflater = {0};
    unsigned long sum = 0;
    check(deflateInit(&deflater, 1) == Z_OK && inflateInit(&inflater) == Z_OK);
    for (int number = 0; number < 64; number++) {
        deflater.next_in = data;
        deflater.avail_in = part;
        do {
            deflater.next_out = packed;
            deflater.avail_out = part;
            check(deflate(&deflater, number == 63 ? Z_FINISH : Z_NO_FLUSH) >= 0);
            inflater.next_in = packed;
            inflater.avail_in = part - deflater.avail_out;
            do {
                inflater.next_out = unpacked;
                inflater.avail_out = part;
                int status = inflate(&inflater, Z_NO_FLUSH);
                check(status >= 0 || status == Z_BUF_ERROR);
                sum = crc32(sum, unpacked, part - inflater.avail_out);
            } while (inflater.avail_out == 0);
        } while (deflater.avail_out == 0);
    }
    printf("%lu %lu %lu\n", deflater.total_out, inflater.total_out, sum);
    deflateEnd(&deflater);
    inflateEnd(&inflater);
}

static void keep_in_a_file(const unsigned char *data, size_t count)
{
    static unsigned char bytes[10000];
    char path[] = "/tmp/ferry-raw-XXXXXX";
    close(mkstemp(path));
    gzFile file = gzopen(path, "wb6");
    gzwrite(file, data, (unsigned)count);
    gzputs(file, "the end");
    check(gzclose(file) == Z_OK);
    file = gzopen(path, "rb");
    int number = gzread(file, bytes, (unsigned)count + 100);
    printf("%d %s %ld\n", number, gzeof(file) ? "true" : "false", gztell(file));
    gzrewind(file);
    printf("%d\n", gzgetc(file));
    gzclose(file);
    unlink(path);
}

static void keep_items(int round)
{
    static unsigned char items[1000], copy[1000];
    char path[] = "/tmp/ferry-raw-XXXXXX";
    uInt size = 0;
    z_stream deflater = {0};
    close(mkstemp(path));
    for (int index = 0; index < round * 3; index++)
        items[index] = (unsigned char)index;
    gzFile file = gzopen(path, "wb");
    check((int)gzfwrite(items, 3, (size_t)round, file) == round && gzclose_w(file) == Z_OK);
    file = gzopen(path, "rb");
    check((int)gzfread(copy, 3, (size_t)round + 5, file) == round && memcmp(items, copy, (size_t)round * 3) == 0);
    check(gzclose_r(file) == Z_OK);
    unlink(path);
    check(deflateInit(&deflater, 6) == Z_OK && deflateSetDictionary(&deflater, items, (uInt)round * 3) == Z_OK);
    check(deflateGetDictionary(&deflater, NULL, &size) == Z_OK);
    deflateEnd(&deflater);
    printf("%u %lu\n", size, (unsigned long)get_crc_table()[1]);
}

void run_round(int round)
{
    static unsigned char data[10000], packed[10000], unpacked[10000];
    size_t count = fill(round, data);
    uLongf size = sizeof packed;
    check(compress2(packed, &size, data, count, round % 10) == Z_OK);
    printf("%lu %lu %lu\n", size, crc32(0, packed, (uInt)size), adler32(1, data, (uInt)count));
    uLongf unpacked_size = sizeof unpacked;
    check(uncompress(unpacked, &unpacked_size, packed, size) == Z_OK && unpacked_size == count);
    stream(data, count);
    keep_items(round);
    keep_in_a_file(data, count);
    if (round == 1)
        stream_much();
}
