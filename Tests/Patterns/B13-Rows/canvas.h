#ifndef CANVAS_H
#define CANVAS_H

#include <stddef.h>
#include <stdint.h>

typedef struct canvas canvas;

/* It keeps the array of pointers, and so all of the rows. */
canvas *canvas_create_rows(void *const rows[], int width, int height);
void canvas_destroy(canvas *canvas);
int canvas_get_width(const canvas *canvas);
int canvas_get_height(const canvas *canvas);
/* Reads what was given at the start. */
int canvas_total(const canvas *canvas);
/* Keeps an overlay beside what it has. */
int canvas_set_overlay(canvas *canvas, uint16_t **rows, int height, int width);

/* Read during the call; it writes to what it was given, too. */
int canvas_sum(const canvas *canvas, const uint8_t *const *rows, size_t row_count, size_t width);
int canvas_clear_rows(const canvas *canvas, unsigned char **rows, int height);

/* Written by C: as large as the canvas, or as the arguments say. */
int canvas_write_rows(const canvas *canvas, unsigned char **row_pointers);
int canvas_ramp(double **rows, size_t height, size_t width);

/* The headers show the struct: two members say how long a row is, and the result how many there were. */
typedef struct canvas_reader {
    unsigned width;
    short channels;
    int row, height;
} canvas_reader;

canvas_reader *canvas_reader_create(unsigned width, short channels, int height);
void canvas_reader_destroy(canvas_reader *reader);
/* A negative number on failure. */
int canvas_reader_read(canvas_reader *reader, unsigned char **rows, unsigned limit);
int canvas_reader_skip(canvas_reader *reader, const uint8_t *const *rows, size_t row_count);

#endif
