#ifndef BELL_H
#define BELL_H

typedef struct bell bell;

bell *bell_create(void);
void bell_destroy(bell *bell);
/** By its name it keeps the function; by its attribute it does not. */
int bell_register(bell *bell, int (*heard)(int tone, void *context) __attribute__((noescape)), void *context);
/* By the same name, and nothing that says how long. */
int bell_register_late(bell *bell, int (*heard)(int tone, void *context), void *context);

#endif
