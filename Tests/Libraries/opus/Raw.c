#include "raw.h"

#include <opus.h>

static int sum_bytes(const unsigned char *bytes, int count)
{
    int sum = 7;
    for (int index = 0; index < count; index++)
        sum = (sum * 31 + bytes[index] + 40000) % 1000003;
    return sum;
}

static int sum_samples(const opus_int16 *samples, int count)
{
    int sum = 7;
    for (int index = 0; index < count; index++)
        sum = (sum * 31 + samples[index] + 40000) % 1000003;
    return sum;
}

void run_round(int round)
{
    int status;
    OpusEncoder *encoder = opus_encoder_create(48000, 2, OPUS_APPLICATION_AUDIO, &status);
    check(status == OPUS_OK);
    OpusDecoder *decoder = opus_decoder_create(48000, 2, &status);
    check(status == OPUS_OK);
    check(opus_encoder_ctl(encoder, OPUS_SET_BITRATE(64000 + round % 10 * 6000)) == OPUS_OK);
    check(opus_encoder_ctl(encoder, OPUS_SET_COMPLEXITY(round % 11)) == OPUS_OK);
    check(opus_encoder_ctl(encoder, OPUS_SET_SIGNAL(OPUS_SIGNAL_MUSIC)) == OPUS_OK);
    check(opus_encoder_ctl(encoder, OPUS_SET_VBR(round % 2 == 0)) == OPUS_OK);
    for (int frame = 0; frame < 3; frame++) {
        opus_int16 samples[1920];
        unsigned char packet[1500];
        for (int index = 0; index < 1920; index++) {
            int position = (frame * 960 + index / 2) * (index % 2 + 1 + round % 7) % 200;
            samples[index] = (position < 100 ? position : 200 - position) * 200 - 10000;
        }
        int size = opus_encode(encoder, samples, 960, packet, sizeof packet);
        check(size > 0);
        check(opus_decode(decoder, packet, size, samples, 960, 0) == 960);
        printf("%d %d %d\n", size, sum_bytes(packet, size), sum_samples(samples, 1920));
    }
    opus_encoder_destroy(encoder);
    opus_decoder_destroy(decoder);
}
