#include <stddef.h>

/*
 * Must be called before any other function. Nothing says that its calls are counted: a second value that stands for the set-up
 * would take the library down under the first.
 */
int depot_init(void);
int depot_shutdown(void);

typedef struct depot depot;

depot *depot_new(void);
void depot_free(depot *depot);
