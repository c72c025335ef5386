#include "registry.h"
#include "test_memory.h"
#include <string.h>

typedef struct {
    char *name;
    int (*function)(int value, void *context);
    void *context;
    void (*destroy)(void *context);
} definition;

struct registry {
    definition definitions[2];
    int count;
};

registry *registry_create(void) { return test_calloc(1, sizeof(registry)); }

void registry_destroy(registry *registry)
{
    for (int i = 0; i < registry->count; i++) {
        registry->definitions[i].destroy(registry->definitions[i].context);
        test_free(registry->definitions[i].name);
    }
    test_free(registry);
}

static definition *find(registry *registry, const char *name)
{
    for (int i = 0; i < registry->count; i++)
        if (strcmp(registry->definitions[i].name, name) == 0)
            return &registry->definitions[i];
    return NULL;
}

registry_error registry_define(registry *registry, const char *name, int (*function)(int value, void *context),
                               void *context, void (*destroy)(void *context))
{
    if (name[0] == 0)
        return REGISTRY_BAD_NAME;
    definition *place = find(registry, name);
    if (place) {
        place->destroy(place->context);
    } else {
        char *copy = registry->count < 2 ? test_strdup(name) : NULL;
        if (!copy) {
            destroy(context);
            return REGISTRY_FULL;
        }
        place = &registry->definitions[registry->count++];
        place->name = copy;
    }
    place->function = function;
    place->context = context;
    place->destroy = destroy;
    return name[0] == '-' ? REGISTRY_MUTED : REGISTRY_OK;
}

int registry_evaluate(registry *registry, const char *name, int value)
{
    definition *place = find(registry, name);
    return place ? place->function(value, place->context) : -1;
}
