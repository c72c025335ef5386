#include <stddef.h>

/* How long C keeps a callback, where the name says so. */
typedef struct hub hub;
typedef struct link link;
typedef enum { HUB_OK, HUB_BUSY, HUB_LATE } hub_status;
typedef enum { HUB_LOW, HUB_HIGH, HUB_URGENT } hub_level;

hub *hub_create(void);
void hub_destroy(hub *hub);

/* Until replaced; with a status, the one before stays after a failure. */
hub_status hub_set_filter(hub *hub, hub_level (*filter)(hub_level level, _Bool isNew, void *user_data), void *user_data);
/* One of several: as long as the hub. */
void hub_set_handler(hub *hub, int event, void (*handler)(int event, void *user_data), void *user_data);
void hub_add_listener(hub *hub, void (*listener)(const char *text, double time, void *user_data), void *user_data);
/* As long as what is made. */
link *hub_link_open(hub *hub, int (*accept)(int number, void *ctx), void *ctx);
void hub_link_close(link *link);
/* During the call. */
void hub_visit(const hub *hub, void (*visit)(int number, void *), void *ctx);
int hub_ask(const hub *hub, int (*answer)(int number, void *ctx) __attribute__((noescape)), void *ctx);

typedef struct { short x, y; } point;
void hub_each_point(const hub *hub, void (*body)(const point *point, void *ctx), void *ctx);
void hub_walk_names(hub *, void (*)(const char *, void *), void *);
/* Not to be filled, although there is no const. */
void hub_each_block(const hub *hub, int (*body)(void *buf, size_t size, void *ctx), void *ctx);

/* Questions: nothing says for how long. */
void hub_run(hub *hub, void (*body)(void *ctx), void *ctx);
void hub_post(const hub *hub, void (*body)(void *ctx), void *ctx);
/* Perhaps on another thread. */
void hub_set_async_handler(hub *hub, void (*handler)(void *ctx), void *ctx);
/* No object keeps it. */
void hub_set_global_handler(void (*handler)(void *ctx), void *ctx);
/* No context, in one place or the other. */
void hub_sort(hub *hub, int (*compare)(int left, int right));
void hub_set_plain_handler(hub *hub, void (*handler)(int event), void *ctx);
void hub_set_poor_handler(hub *hub, void (*handler)(void *ctx));
/* A buffer that looks like a context. */
void hub_set_sink(hub *hub, int (*sink)(void *data, size_t size), void *ctx);
/* Several callbacks, one context: where all call it by one name. */
void hub_set_pair(hub *hub, void (*first)(void *ctx), void (*second)(void *ctx), void *ctx);
void hub_set_cache(hub *hub, int (*lookup)(int key, void *ctx), void (*evict)(void *ptr), void *ctx);
void hub_set_nameless_pair(hub *hub, void (*)(void *), void (*)(void *), void *ctx);
/* With two contexts, or for different times. */
void hub_set_two(hub *hub, void (*first)(void *ctx), void *data, void (*second)(void *ctx), void *ctx);
/* Only C knows what is destroyed. */
void hub_set_payload(hub *hub, void *data, void (*destroy)(void *));
/* The closure's to destroy? */
void hub_set_acceptor(hub *hub, void (*accept)(link *link, void *ctx), void *ctx);
/* A length that may be none. */
void hub_set_tracer(hub *hub, void (*trace)(const char *text, int number, void *ctx), void *ctx);
/* Takes the callbacks along. */
void hub_copy_settings(hub *target, const hub *source);

/* Counted by reference: may outlive its Swift object. */
typedef struct counted counted;
counted *counted_new(void);
void counted_unref(counted *counted);
counted *counted_ref(counted *counted);
void counted_set_callback(counted *counted, void (*callback)(void *ctx), void *ctx);
