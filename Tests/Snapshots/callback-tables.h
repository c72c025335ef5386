#include <stddef.h>

/* Structs of functions, as they come. */
typedef struct session session;
session *session_create(void);
void session_destroy(session *session);

typedef struct {
    int (*progress)(float percent, void *payload);
    /* Optional. */
    void (*message)(const char *text, void *payload);
    void *payload;
} session_callbacks;

void session_set_callbacks(session *session, const session_callbacks *callbacks);
session *session_open(session_callbacks callbacks, int mode);
/* Uses them before it returns. */
int session_each(const session *session, const session_callbacks *callbacks, int progress);

/* One function alone. */
struct session_sink { void (*emit)(const unsigned char *bytes, size_t length, void *ctx); };
void session_add_sink(session *session, struct session_sink *sink, void *ctx);

/* Refused: */
/* Filled by C. */
void session_get_callbacks(const session *session, session_callbacks *callbacks);
void session_init_callbacks(session_callbacks *callbacks);
/* How long it is used is unknown, or kept by nobody. */
void session_run(session *session, const session_callbacks *callbacks);
void session_set_default_callbacks(const session_callbacks *callbacks);
/* Two contexts. */
void session_set_both(session *session, const session_callbacks *callbacks, void *ctx);
/* No context in a function, or anywhere. */
typedef struct { int (*compare)(int left, int right); void *ctx; } session_order;
void session_set_order(session *session, const session_order *order);
typedef struct { int (*next)(void *ctx); } session_source;
void session_set_source(session *session, const session_source *source);
/* Functions that get the struct itself. */
typedef struct session_device { int (*read)(struct session_device *self); void (*free)(struct session_device *self); } session_device;
void session_set_device(session *session, session_device *device);
/* A version that C reads. */
typedef struct { int version; void (*log)(void *ctx); void *ctx; } session_versioned;
void session_set_versioned(session *session, const session_versioned *versioned);
/* Text that somebody must free. */
typedef struct { char *(*ask)(void *ctx); void *ctx; } session_prompt;
void session_set_prompt(session *session, const session_prompt *prompt);
/* Not all get the context, perhaps: this is how a struct frees elements, or hashes keys. */
typedef struct { int (*visit)(void *ctx, int level); void (*release)(void *ptr); void *ctx; } session_elements;
void session_set_elements(session *session, const session_elements *elements);
typedef struct { int (*hash)(void *); int (*visit)(void *, int); void *ctx; } session_keys;
void session_set_keys(session *session, const session_keys *keys);
typedef struct { void (*dispose)(void *data); void *data; } session_disposal;
void session_set_disposal(session *session, const session_disposal *disposal);
/* An annotation says that these do. */
typedef struct { int (*ask)(void *, int); void (*tell)(void *, const char *text); void *ctx; } session_dialog;
void session_set_dialog(session *session, const session_dialog *dialog);
