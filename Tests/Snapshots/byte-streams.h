/* Functions that move bytes through C, of which nothing says where the end is. */

#include <stddef.h>

typedef struct st_stream {
    const unsigned char *next_in;
    unsigned avail_in;
    unsigned char *next_out;
    unsigned avail_out;
    unsigned long total;
    void *state;
} st_stream;

typedef enum st_status { ST_OK, ST_END, ST_STALLED, ST_ERROR } st_status;

st_status st_stream_init(st_stream *stream);
st_status st_stream_code(st_stream *stream, int action);
st_status st_stream_decode(st_stream *stream);
st_status st_stream_reset(st_stream *stream);
void st_stream_end(st_stream *stream);

typedef struct st_context st_context;
typedef struct st_source {
    const void *bytes;
    size_t length;
    size_t position;
} st_source;
typedef struct st_sink {
    void *bytes;
    size_t capacity;
    size_t position;
} st_sink;

st_context *st_context_create(void);
void st_context_free(st_context *context);
st_status st_context_run(st_context *context, st_sink *sink, st_source *source);
