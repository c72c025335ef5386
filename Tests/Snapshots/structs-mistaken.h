/* What annotations say of structs, and the headers contradict. */

#define SM_VERSION "1.0"

typedef struct sm_stream {
    const char *next_in;
    unsigned avail_in;
    char *next_out;
    unsigned avail_out;
    int level;
} sm_stream;

int sm_pack_init(sm_stream *stream, int level, const char *version, int size);
int sm_pack(sm_stream *stream, int flush);
int sm_pack_end(sm_stream *stream);

typedef struct sm_timer {
    int ticks;
    void *state;
} sm_timer;

void sm_timer_init(sm_timer *timer);
void sm_timer_start(sm_timer *timer, const sm_stream *other);
void sm_timer_free(sm_timer *timer);

typedef struct sm_opaque sm_opaque;

int sm_opaque_begin(sm_opaque *opaque);
