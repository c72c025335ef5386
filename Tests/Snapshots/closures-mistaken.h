typedef struct engine engine;
engine *engine_new(void);
void engine_free(engine *engine);
void engine_each(engine *engine, int (*step)(void *ctx), void *ctx);
int engine_count(const engine *engine, int (*step)(void *ctx), void *ctx);
