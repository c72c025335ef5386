#include "reader.h"
#include "test_memory.h"

struct io_canvas {
    int width, height;
    void (*row)(pixel row_out[], int row, int width, void *user_info);
    void *user_info;
};

struct io_reader {
    io_reader_fill fill;
    void *user_info;
};

io_canvas *io_canvas_create(int width, int height, void (*row)(pixel row_out[], int row, int width, void *user_info),
                      void *user_info)
{
    io_canvas *canvas = test_malloc(sizeof(struct io_canvas));
    if (canvas)
        *canvas = (struct io_canvas){width, height, row, user_info};
    return canvas;
}

void io_canvas_destroy(io_canvas *canvas) { test_free(canvas); }

int io_canvas_sum(const io_canvas *canvas)
{
    int sum = 0;
    pixel *pixels = test_malloc(canvas->width * sizeof(pixel));
    if (!pixels)
        return -1;
    for (int row = 0; row < canvas->height; row++) {
        canvas->row(pixels, row, canvas->width, canvas->user_info);
        for (int i = 0; i < canvas->width; i++)
            sum += pixels[i].red + pixels[i].green + pixels[i].blue;
    }
    test_free(pixels);
    return sum;
}

io_reader *io_reader_create(io_reader_fill fill, void *user_info)
{
    io_reader *reader = test_malloc(sizeof(struct io_reader));
    if (reader)
        *reader = (struct io_reader){fill, user_info};
    return reader;
}

void io_reader_destroy(io_reader *reader) { test_free(reader); }

int io_reader_checksum(io_reader *reader)
{
    unsigned char block[4];
    int sum = 0;
    size_t count;
    while ((count = reader->fill(block, sizeof block, reader->user_info)) != 0)
        for (size_t i = 0; i < count; i++)
            sum += block[i];
    return sum;
}
