#include <stddef.h>
typedef struct rw_image rw_image;
typedef struct rw_color { unsigned char r, g, b; } rw_color;
typedef unsigned char *rw_row;
typedef rw_row *rw_rows;
rw_image *rw_image_create_rows(const char *name, void *const rows[], int width, int height);
void rw_image_destroy(rw_image *image);
int rw_image_get_width(const rw_image *image);
int rw_image_get_height(const rw_image *image);
int rw_image_write_rows(const rw_image *image, rw_rows row_pointers);
int rw_image_read_planes(const rw_image *image, float *planes[3], int stride);
/* Nobody says how many rows there are, or how long they are. */
int rw_image_append_lines(rw_image *image, rw_rows lines, int count);
/* A struct that the headers show: a member says how long its rows are, and the result how many were read. */
typedef struct rw_reader { unsigned width; short channels; unsigned depth : 4; const char *name; int row; } rw_reader;
rw_reader *rw_reader_create(void);
void rw_reader_destroy(rw_reader *reader);
int rw_reader_read(rw_reader *reader, unsigned char **lines, unsigned limit);
int rw_reader_read_all(rw_reader *reader, unsigned char **lines);
/* The result may count rows, but who knows how many there is room for? */
int rw_reader_peek(rw_reader *reader, unsigned char **lines, unsigned limit);
int rw_image_draw_row_colors(const rw_image *image, rw_color **rows, int height);
