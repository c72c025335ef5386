#include <stddef.h>

typedef struct shelf shelf;

shelf *shelf_create(void);
void shelf_destroy(shelf *shelf);
int shelf_add(shelf *shelf, int weight);

/* Calls body for each weight, in order, until it returns something other than 0, which is then returned. */
int shelf_foreach(const shelf *shelf, int (*body)(int position, int weight, void *context), void *context);

/* Calls visit for each weight, and nothing else. */
void shelf_visit(const shelf *shelf, void (*visit)(int weight, void *user_data), void *user_data);
