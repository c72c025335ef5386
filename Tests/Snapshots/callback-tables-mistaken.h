/* What annotations cannot say of the members of a struct of functions. */
#include <stddef.h>
typedef struct engine engine;
engine *engine_create(void);
void engine_destroy(engine *engine);
typedef struct { int version; double scale; int (*run)(void *payload); void *payload; } engine_hooks;
int engine_attach(engine *engine, const engine_hooks *hooks);
int engine_attach_other(engine *engine, const engine_hooks *hooks);
