#ifndef STREAM_H
#define STREAM_H
#include <stddef.h>

typedef struct stream stream;

/* The functions of a stream, and what they get back. */
typedef struct {
    /* Returns how many bytes it has put into the buffer; 0 at the end. */
    int (*read)(void *user_data, unsigned char *buffer, size_t size);
    /* May be NULL for a stream that is only read. Returns how many bytes it has taken. */
    int (*write)(void *user_data, const unsigned char *bytes, size_t size);
    void (*close)(void *user_data);
    void *user_data;
} stream_io;

/* Copies the struct. */
stream *stream_open_io(const stream_io *io, const char *name);
/* Keeps the address of the struct, to which it writes. */
stream *stream_open_attached(stream_io *io);
/* Takes the struct by value, and calls its functions only before it returns. */
int stream_copy_all(const stream *source, stream_io sink);
void stream_destroy(stream *stream);
int stream_fill(stream *stream, int count);
int stream_write(stream *stream, const unsigned char *bytes, size_t size);

/* The context stands beside the struct. */
typedef struct {
    int (*accept)(int level, void *context);
    void (*log)(const char *message, void *context);
} stream_hooks;

/* Later hooks take the place of these. */
int stream_set_hooks(stream *stream, const stream_hooks *hooks, void *context);
int stream_announce(stream *stream, int level);

#endif
