#ifndef PRESS_H
#define PRESS_H

#include <stddef.h>
#include <stdint.h>

#define PRESS_VERSION "1.0"
#define PRESS_OK 0
#define PRESS_END 1
#define PRESS_STALLED (-5)
#define PRESS_DATA_ERROR (-3)
#define PRESS_MEMORY_ERROR (-4)
#define PRESS_VERSION_ERROR (-6)

#define PRESS_RUN 0
#define PRESS_FINISH 1

/** Bytes go in, and others come out: one of the kinds packs runs of bytes, the other unpacks them. */
typedef struct press_stream {
    const uint8_t *next_in;
    unsigned avail_in;
    unsigned long total_in;
    char *next_out;
    size_t avail_out;
    unsigned long total_out;
    struct press_state *state;
} press_stream;

/** Macros hide the last two arguments. */
int pressPackInit_(press_stream *stream, int level, const char *version, int size);
int pressPack(press_stream *stream, int flush);
/** How many packed bytes there may be at most. */
unsigned long pressPackBound(press_stream *stream, unsigned long size);
int pressPackEnd(press_stream *stream);

int pressUnpackInit_(press_stream *stream, const char *version, int size);
int pressUnpack(press_stream *stream, int flush);
int pressUnpackEnd(press_stream *stream);

#define pressPackInit(stream, level) pressPackInit_((stream), (level), PRESS_VERSION, (int) sizeof(press_stream))
#define pressUnpackInit(stream) pressUnpackInit_((stream), PRESS_VERSION, (int) sizeof(press_stream))

/* The same through structs of an address, a size and a position. */
typedef struct press_context press_context;
typedef struct press_in {
    const void *src;
    size_t size;
    size_t pos;
} press_in;
typedef struct press_out {
    void *dst;
    size_t size;
    size_t pos;
} press_out;
typedef enum press_directive { press_e_continue, press_e_flush, press_e_end } press_directive;

press_context *press_context_create(void);
void press_context_free(press_context *context);
unsigned press_is_error(size_t code);
const char *press_error_name(size_t code);
/** @return how much waits to be written; 0 when nothing does */
size_t press_context_push(press_context *context, press_out *output, press_in *input, press_directive directive);
/** Only what waits to be written. */
size_t press_context_drain(press_context *context, press_out *output);
/** A function that nothing is said about. */
size_t press_context_pull(press_context *context, press_out *output, press_in *input);

#endif
