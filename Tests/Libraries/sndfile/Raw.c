#include "raw.h"

#include <sndfile.h>

#include <string.h>

struct file {
    unsigned char bytes[4000];
    sf_count_t size, position;
};

static sf_count_t length(void *context) { return ((struct file *)context)->size; }
static sf_count_t position(void *context) { return ((struct file *)context)->position; }

static sf_count_t seek(sf_count_t offset, int whence, void *context)
{
    struct file *file = context;
    file->position = offset + (whence == SEEK_CUR ? file->position : whence == SEEK_END ? file->size : 0);
    return file->position;
}

static sf_count_t read_bytes(void *bytes, sf_count_t count, void *context)
{
    struct file *file = context;
    sf_count_t left = file->size > file->position ? file->size - file->position : 0;
    if (count > left)
        count = left;
    memcpy(bytes, file->bytes + file->position, count);
    file->position += count;
    return count;
}

static sf_count_t write_bytes(const void *bytes, sf_count_t count, void *context)
{
    struct file *file = context;
    check(file->position + count <= (sf_count_t)sizeof file->bytes);
    memcpy(file->bytes + file->position, bytes, count);
    file->position += count;
    if (file->size < file->position)
        file->size = file->position;
    return count;
}

static SF_VIRTUAL_IO operations = { length, seek, read_bytes, write_bytes, position };

static void write_file(struct file *file, int number)
{
    float samples[600];
    int count = number % 9 * 70, sum = 0;
    SF_INFO info = { .samplerate = 8000 + number, .channels = 2, .format = SF_FORMAT_WAV | SF_FORMAT_PCM_16 };
    check(sf_format_check(&info));
    SNDFILE *sound = sf_open_virtual(&operations, SFM_WRITE, &info, file);
    check(sound != NULL);
    for (int index = 0; index < count; index++)
        samples[index] = (float)(index * 37 % 2000 - 1000 + number) / 32768;
    check(sf_write_float(sound, samples, count) == count);
    sf_close(sound);
    for (sf_count_t index = 0; index < file->size; index++)
        sum = (sum * 31 + file->bytes[index]) % 1000003;
    printf("%ld %d\n", (long)file->size, sum);
    file->position = 0;
}

void run_round(int round)
{
    struct file file = { .size = 0 };
    SF_INFO info = { 0 };
    float samples[100];
    sf_count_t part, count = 0;
    long sum = 0;
    write_file(&file, round);
    SNDFILE *sound = sf_open_virtual(&operations, SFM_READ, &info, &file);
    check(sound != NULL);
    printf("%ld %d %d %d %d\n", (long)info.frames, info.samplerate, info.channels, info.format, info.seekable);
    while ((part = sf_read_float(sound, samples, 100)) > 0) {
        count += part;
        for (int index = 0; index < part; index++)
            sum = (sum * 31 + (long)(samples[index] * 32768) + 40000) % 1000003;
    }
    printf("%ld %ld\n", (long)count, sum);
    check(sf_seek(sound, count / 2, SEEK_SET) == count / 2);
    if (sf_read_float(sound, samples, 1) == 1)
        printf("[%ld]\n", (long)(samples[0] * 32768));
    else
        printf("[]\n");
    short frames[2000];
    char text[100];
    double peak = 0;
    check(sf_seek(sound, 0, SEEK_SET) == 0);
    sf_count_t number = sf_readf_short(sound, frames, count);
    sum = 0;
    for (sf_count_t index = 0; index < number * info.channels; index++)
        sum += frames[index];
    printf("%d %ld %ld\n", info.channels, (long)(number * info.channels), sum);
    sf_command(sound, SFC_CALC_SIGNAL_MAX, &peak, sizeof peak);
    sf_error_str(sound, text, sizeof text);
    printf("%d true %s\n", (int)(peak * 32768), text);
    sf_close(sound);
}
