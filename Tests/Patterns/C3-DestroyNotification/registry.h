typedef struct registry registry;
typedef enum { REGISTRY_OK = 0, REGISTRY_FULL = 1, REGISTRY_BAD_NAME = 2, REGISTRY_MUTED = 3 } registry_error;

registry *registry_create(void);
void registry_destroy(registry *registry);

/* Defines a function of that name, in place of the one before. destroy is called for the context when the function is
   replaced, when the registry goes away, and when this call fails because the registry is full, but not when it fails
   because of the name. A name that begins with "-" is stored, although the call fails. */
registry_error registry_define(registry *registry, const char *name, int (*function)(int value, void *context),
                               void *context, void (*destroy)(void *context));

/* -1 where no function has the name. */
int registry_evaluate(registry *registry, const char *name, int value);
