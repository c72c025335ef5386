#ifndef READER_H
#define READER_H

#include <stddef.h>

typedef struct reader reader;
typedef struct chunk chunk;

/* As libpng does: called with an error, and must not return. */
typedef void (*reader_error)(reader *reader, const char *text);

/* NULL where there is no memory. A limit of 0 is an error. */
reader *reader_new(void *error_context, reader_error error, int limit);
void *reader_error_context(reader *reader);
/* Takes the pointer away, as libpng does. */
void reader_delete(reader **reader);

/* All of these end with the error function where something is wrong. */
void reader_push(reader *reader, const unsigned char *bytes, size_t count);
int reader_total(reader *reader);
chunk *reader_take(reader *reader);

typedef struct { int first; int count; } reader_range;
reader_range reader_bounds(reader *reader, int start);

/* Names that a shim has for itself. */
int reader_scale(reader *state0, int call, int result);

/* Two readers, either of which may fail. */
void reader_append(reader *reader, struct reader *other);

/* Calls back for each byte; a callback may use the reader itself, and may fail in there. Ends with an error where the
   callback returns another number than 0. */
void reader_each(reader *reader, int (*visit)(unsigned char byte, void *context), void *context);

/* A pump calls back while it is in the middle of something: whoever pumps then, breaks it. */
typedef struct pump pump;

pump *pump_new(void *error_context, void (*error)(pump *pump, const char *text));
void *pump_error_context(pump *pump);
void pump_free(pump *pump);
int pump_run(pump *pump, int (*next)(void *context), void *context);
int pump_level(pump *pump);

int chunk_size(const chunk *chunk);
void chunk_free(chunk *chunk);

#endif
