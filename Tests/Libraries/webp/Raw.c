#include "raw.h"

#include <webp/decode.h>
#include <webp/encode.h>

#include <string.h>

enum { width = 32, height = 24, count = width * height * 4 };

static void picture(int number, unsigned char *pixels)
{
    for (int index = 0; index < count; index++)
        pixels[index] = index % 4 == 3 ? 255 : (index / 4 * (index % 4 + 1) + number * 7) % 256;
}

static int checksum(const unsigned char *bytes, size_t size)
{
    int sum = 7;
    for (size_t index = 0; index < size; index++)
        sum = (sum * 31 + bytes[index]) % 1000003;
    return sum;
}

static uint8_t *encode(WebPPicture *picture, const char *name, size_t *size)
{
    WebPConfig config;
    WebPMemoryWriter writer;
    check(WebPConfigPreset(&config, WEBP_PRESET_PHOTO, 60));
    WebPMemoryWriterInit(&writer);
    picture->writer = WebPMemoryWrite;
    picture->custom_ptr = &writer;
    check(WebPEncode(&config, picture));
    printf("%s %zu %d\n", name, writer.size, checksum(writer.mem, writer.size));
    *size = writer.size;
    return writer.mem;
}

static void use_buffers(const uint8_t *file, size_t size)
{
    WebPDecoderConfig config;
    check(WebPInitDecoderConfig(&config));
    config.output.colorspace = MODE_BGRA;
    config.options = (WebPDecoderOptions){ .no_fancy_upsampling = 1, .use_cropping = 1, .crop_left = 4, .crop_top = 2,
        .crop_width = 16, .crop_height = 16, .use_scaling = 1, .scaled_width = 10, .scaled_height = 10 };
    check(WebPDecode(file, size, &config) == VP8_STATUS_OK);
    printf("buffer %d %d %zu %d\n", config.output.width, config.output.height, config.output.u.RGBA.size,
           checksum(config.output.u.RGBA.rgba, config.output.u.RGBA.size));
    WebPFreeDecBuffer(&config.output);
}

static void use_modes(const uint8_t *file, size_t size)
{
    int last_y, stride, chroma_stride, rows;
    uint8_t *u, *v;
    WebPIDecoder *decoder = WebPINewRGB(MODE_ARGB, NULL, 0, 0);
    check(WebPIUpdate(decoder, file, size) == VP8_STATUS_OK);
    uint8_t *pixels = WebPIDecGetRGB(decoder, &last_y, NULL, NULL, &stride);
    printf("argb %d %d %d\n", last_y, stride, checksum(pixels, (size_t)last_y * stride));
    WebPIDelete(decoder);
    decoder = WebPINewYUVA(NULL, 0, 0, NULL, 0, 0, NULL, 0, 0, NULL, 0, 0);
    check(WebPIAppend(decoder, file, size) == VP8_STATUS_OK);
    pixels = WebPIDecGetYUV(decoder, &last_y, &u, &v, NULL, NULL, &stride, &chroma_stride);
    rows = (last_y + 1) / 2;
    printf("%d %d %d %d %d\n", stride, chroma_stride, checksum(pixels, (size_t)last_y * stride),
           checksum(u, (size_t)rows * chroma_stride), checksum(v, (size_t)rows * chroma_stride));
    WebPIDelete(decoder);
}

static void use_pictures(const uint8_t *pixels)
{
    WebPPicture picture, copy;
    uint8_t *file;
    size_t size;
    check(WebPPictureInit(&picture));
    picture.use_argb = 1;
    picture.width = width;
    picture.height = height;
    check(WebPPictureImportRGBA(&picture, pixels, width * 4));
    check(WebPPictureCopy(&picture, &copy));
    check(WebPPictureCrop(&copy, 2, 4, 16, 8) && WebPPictureRescale(&copy, 8, 4));
    printf("%d %d\n", copy.width, copy.height);
    file = encode(&picture, "picture", &size);
    size_t small;
    WebPFree(encode(&copy, "small", &small));
    WebPPictureFree(&picture);
    WebPPictureFree(&copy);
    use_buffers(file, size);
    use_modes(file, size);
    WebPFree(file);
}

void run_round(int round)
{
    unsigned char pixels[count], *file = NULL;
    int decoded_width = 0, decoded_height = 0;
    picture(round, pixels);

    size_t size = WebPEncodeRGBA(pixels, width, height, width * 4, 75, &file);
    check(size > 0);
    printf("lossy %zu %d\n", size, checksum(file, size));
    check(WebPGetInfo(file, size, &decoded_width, &decoded_height));
    check(decoded_width == width && decoded_height == height);
    unsigned char *copy = WebPDecodeRGB(file, size, &decoded_width, &decoded_height);
    check(copy != NULL);
    printf("decoded %d\n", checksum(copy, (size_t)decoded_width * decoded_height * 3));
    WebPFree(copy);
    WebPFree(file);

    file = NULL;
    size = WebPEncodeLosslessRGBA(pixels, width, height, width * 4, &file);
    check(size > 0);
    printf("lossless %zu %d\n", size, checksum(file, size));
    copy = WebPDecodeRGBA(file, size, &decoded_width, &decoded_height);
    check(copy != NULL && memcmp(copy, pixels, count) == 0);
    WebPFree(copy);
    WebPFree(file);
    use_pictures(pixels);
}
