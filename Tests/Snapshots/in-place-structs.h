/* Structs that the caller makes room for, and those that only look so. */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/** Set up and ended by functions that are named for it. */
typedef struct ip_parser {
    int line;
    size_t length;
    bool finished;
    uint32_t _flags;
    uint32_t reserved[4];
    unsigned kind : 2;
    char *text;
} ip_parser;

bool ip_parser_init(ip_parser *parser, int depth);
bool ip_parser_feed(ip_parser *parser, int byte);
void ip_parser_cleanup(ip_parser *parser);
/* Sets up again what is set up already? */
bool ip_parser_line_init(ip_parser *parser);
void ip_init_signals(ip_parser *parser);
/* C allocates one, which is no struct of Swift's. */
ip_parser **ip_parser_list(void);

/** Nothing says what the result of setting it up means. */
typedef struct ip_timer {
    void *state;
} ip_timer;

int ip_timer_init(ip_timer *timer);
void ip_timer_free(ip_timer *timer);

/** Ended by either of two functions, each for its own way of setting it up. */
typedef struct ip_stream {
    void *state;
} ip_stream;

void ip_deflate_init(ip_stream *stream);
void ip_deflate_end(ip_stream *stream);
void ip_inflate_init(ip_stream *stream);
void ip_inflate_end(ip_stream *stream);

/** Made by C too: freeing it frees its memory. */
typedef struct ip_frame {
    void *data;
} ip_frame;

ip_frame *ip_frame_alloc(void);
void ip_frame_init(ip_frame *frame);
void ip_create_frame(ip_frame *frame, int version, size_t size);
void ip_frame_free(ip_frame *frame);

/** Only ever ended; C fills it in some other way. */
typedef struct ip_event {
    int kind;
    void *data;
} ip_event;

bool ip_parser_next(ip_parser *parser, ip_event *event);
void ip_event_delete(ip_event *event);

/** Cleared for more, and ended by something else. */
typedef struct ip_buffer {
    char *bytes;
} ip_buffer;

void ip_buffer_init(ip_buffer *buffer);
void ip_buffer_clear(ip_buffer *buffer);
void ip_buffer_free(ip_buffer *buffer);

/** Written over by a copy: what it held is lost. */
typedef struct ip_hash {
    void *state;
} ip_hash;

void ip_hash_init(ip_hash *hash);
void ip_hash_copy(ip_hash *destination, const ip_hash *source);
/* Ends only a part of it. */
void ip_hash_blocks_free(ip_hash *hash);
void ip_hash_free(ip_hash *hash);

/** Incomplete: nobody but C knows how large it is. */
typedef struct ip_opaque ip_opaque;

void ip_opaque_init(ip_opaque *opaque);
void ip_opaque_end(ip_opaque *opaque);

/** Ended at once, and set up again. */
typedef struct ip_queue {
    void *first;
} ip_queue;

void ip_queue_init(ip_queue *queue);
void ip_queue_reinit(ip_queue *queue, int size);
void ip_queue_setup_io(ip_queue *queue, int size);
void ip_queue_end(ip_queue *queue);

/** C uses its memory on until it calls back, as libuv does. */
typedef struct ip_watch {
    void *loop;
    void (*close_cb)(struct ip_watch *watch);
} ip_watch;

void ip_watch_init(ip_watch *watch);
void ip_watch_close(ip_watch *watch);

typedef struct ip_task {
    void *state;
} ip_task;

void ip_task_init(ip_task *task);
/** Ends the task; its memory must stay until the callback was called. */
void ip_task_close(ip_task *task);

/** C alone makes one, with as much room as it was told. */
typedef struct ip_coder ip_coder;
ip_coder *ip_coder_create(int channels);
void ip_coder_destroy(ip_coder *coder);
void ip_coder_reinit(ip_coder *coder, int channels);
void ip_coder_init_with(ip_coder *coder, int channels);

/** Three kinds, one of which nothing sets up: which function ends what is not known. */
typedef struct ip_pipe {
    void *state;
} ip_pipe;

void ip_read_pipe_init(ip_pipe *pipe);
void ip_read_pipe_end(ip_pipe *pipe);
void ip_write_pipe_init(ip_pipe *pipe);
void ip_write_pipe_end(ip_pipe *pipe);
void ip_spare_pipe_end(ip_pipe *pipe);
