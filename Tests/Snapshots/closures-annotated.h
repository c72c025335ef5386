/* What annotations say about callbacks. */
typedef struct engine engine;

#define ENGINE_STOP 9

engine *engine_new(void);
void engine_free(engine *engine);

void engine_run(engine *engine, void (*step)(void *info), void *info);
int engine_solve(engine *engine, int (*step)(int round, void *ctx), void *ctx);
int engine_play(engine *engine, void (*audio)(int frames, void *ctx), void *ctx);
void engine_define(engine *engine, int (*call)(void *ctx), void *ctx, void (*forget)(void *ctx));

typedef struct gadget gadget;
gadget *gadget_create(void);
void gadget_destroy(gadget *gadget);
int gadget_each(const gadget *gadget, int (*body)(int value, void *ctx), void *ctx);

/* Plain functions: of numbers alone. */
void engine_compare(engine *engine, int (*compare)(long left, unsigned char right));
void engine_order(engine *engine, int (*compare)(const void *left, const void *right));
void engine_watch(engine *engine, void (*watch)(int event, const char *text));
void engine_lines(engine *engine, void (*body)(const char *const *lines, int count, char *title, void *ctx), void *ctx);
