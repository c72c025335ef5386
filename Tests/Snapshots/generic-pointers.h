#include <stddef.h>

/* Any pointer, by its name: not an object that kit_free destroys. */
typedef void *kpointer;
/* Any pointer, by its use as a context. */
typedef void *kit_any;
/* An object. */
typedef void *kit_lock;

typedef struct kit kit;
typedef void (*kit_visit)(kit *kit, kit_any user_data);

kit *kit_create(void);
void kit_unref(kit *kit);
void kit_free(kpointer mem);
void kit_drop(kit_any any);
kpointer kit_malloc(size_t size);

/* The caller's own, given back. */
kpointer kit_parse_pop(kit *kit);
kit_any kit_begin(kit *kit);
/* Takes over what malloc gave. */
kit *kit_new_take(kpointer data, size_t size);

kit_lock kit_lock_create(void);
void kit_lock_destroy(kit_lock lock);

/* For C's cleanup attribute. */
static inline void autoptr_clear_kit(kit *kit) { kit_unref(kit); }
