#include <stddef.h>
#include <stdint.h>

typedef struct frame frame;

frame *frame_create(const uint8_t *pixels, int width, int height);
void frame_destroy(frame *frame);
int frame_width(const frame *frame);
int frame_height(const frame *frame);
int frame_rows(const frame *frame, uint8_t *out, size_t size);
int frame_fill(const frame *frame, unsigned char *out);
void frame_histogram(const frame *frame, uint32_t *bins);
const uint8_t *frame_pixels(const frame *frame);
int frame_compare(const frame *frame, const uint8_t *pixels);
