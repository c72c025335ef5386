#include <stddef.h>
#include <stdint.h>

typedef struct io_canvas io_canvas;
typedef struct io_reader io_reader;
typedef struct { uint8_t red, green, blue; } pixel;

/* Calls row for each row, whenever it needs one. */
io_canvas *io_canvas_create(int width, int height, void (*row)(pixel row_out[], int row, int width, void *user_info),
                      void *user_info);
void io_canvas_destroy(io_canvas *canvas);
int io_canvas_sum(const io_canvas *canvas);

/* Returns how many bytes it wrote; 0 ends the data. */
typedef size_t (*io_reader_fill)(void *out, size_t capacity, void *user_info);
io_reader *io_reader_create(io_reader_fill fill, void *user_info);
void io_reader_destroy(io_reader *reader);
int io_reader_checksum(io_reader *reader);
