#include "canvas.h"
#include "test_memory.h"

struct canvas {
    uint8_t *const *rows;
    uint16_t **overlay;
    int width, height, overlay_width, overlay_height;
};

canvas *canvas_create_rows(void *const rows[], int width, int height)
{
    canvas *canvas = test_calloc(1, sizeof *canvas);
    if (canvas == NULL)
        return NULL;
    test_require(rows != NULL, "an array of pointers, also for no rows");
    canvas->rows = (uint8_t *const *)rows;
    canvas->width = width;
    canvas->height = height;
    return canvas;
}

void canvas_destroy(canvas *canvas)
{
    canvas_total(canvas);
    test_free(canvas);
}

int canvas_get_width(const canvas *canvas) { return canvas->width; }
int canvas_get_height(const canvas *canvas) { return canvas->height; }

int canvas_total(const canvas *canvas)
{
    int total = 0;
    for (int y = 0; y < canvas->height; y++)
        for (int x = 0; x < canvas->width * 4; x++)
            total += canvas->rows[y][x];
    for (int y = 0; y < canvas->overlay_height; y++)
        for (int x = 0; x < canvas->overlay_width; x++)
            total += canvas->overlay[y][x];
    return total;
}

int canvas_set_overlay(canvas *canvas, uint16_t **rows, int height, int width)
{
    canvas->overlay = rows;
    canvas->overlay_height = height;
    canvas->overlay_width = width;
    return 0;
}

int canvas_sum(const canvas *canvas, const uint8_t *const *rows, size_t row_count, size_t width)
{
    (void)canvas;
    int total = 0;
    for (size_t y = 0; y < row_count; y++)
        for (size_t x = 0; x < width; x++)
            total += rows[y][x];
    return total;
}

int canvas_clear_rows(const canvas *canvas, unsigned char **rows, int height)
{
    int cleared = 0;
    for (int y = 0; y < height; y++)
        for (int x = 0; x < canvas->width; x++) {
            cleared += rows[y][x] != 0;
            rows[y][x] = 0;
        }
    return cleared;
}

int canvas_write_rows(const canvas *canvas, unsigned char **row_pointers)
{
    if (canvas->height == 13)
        return -1;
    for (int y = 0; y < canvas->height; y++)
        for (int x = 0; x < canvas->width; x++)
            row_pointers[y][x] = (unsigned char)(10 * y + x);
    return 0;
}

int canvas_ramp(double **rows, size_t height, size_t width)
{
    for (size_t y = 0; y < height; y++)
        for (size_t x = 0; x < width; x++)
            rows[y][x] = (double)(y + x);
    return 0;
}

canvas_reader *canvas_reader_create(unsigned width, short channels, int height)
{
    canvas_reader *reader = test_calloc(1, sizeof *reader);
    if (reader == NULL)
        return NULL;
    reader->width = width;
    reader->channels = channels;
    reader->height = height;
    return reader;
}

void canvas_reader_destroy(canvas_reader *reader) { test_free(reader); }

int canvas_reader_read(canvas_reader *reader, unsigned char **rows, unsigned limit)
{
    unsigned count = 0;
    if (reader->height == 13)
        return -1;
    for (; count < limit && reader->row < reader->height; count++, reader->row++)
        for (unsigned x = 0; x < reader->width * (unsigned)reader->channels; x++)
            rows[count][x] = (unsigned char)(10 * reader->row + x);
    /* No library should say so, but one may. */
    return reader->height == 14 ? (int)limit + 1 : (int)count;
}

int canvas_reader_skip(canvas_reader *reader, const uint8_t *const *rows, size_t row_count)
{
    int sum = 0;
    for (size_t y = 0; y < row_count; y++)
        for (unsigned x = 0; x < reader->width * (unsigned)reader->channels; x++)
            sum += rows[y][x];
    return sum;
}
