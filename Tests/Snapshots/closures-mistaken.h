typedef struct engine engine;
engine *engine_new(void);
void engine_free(engine *engine);
void engine_each(engine *engine, int (*step)(void *ctx), void *ctx);
int engine_count(const engine *engine, int (*step)(void *ctx), void *ctx);
typedef struct { void (*log)(void *ctx); int (*ask)(int number, void *ctx); void *ctx; } engine_hooks;
void engine_set_hooks(engine *engine, const engine_hooks *hooks);
int engine_walk(engine *engine, int (*body)(char **texts, int count, void *ctx), void *ctx);
