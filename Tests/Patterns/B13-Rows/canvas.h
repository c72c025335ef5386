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

#endif
