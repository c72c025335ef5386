#include <stddef.h>

/* Comments as GLib's, which say in parentheses what bindings have to know. */

typedef struct thing thing;
thing *thing_create(void);
void thing_destroy(thing *self);

/**
 * thing_dot:
 * @self: a thing
 * @terms: (array length=reach): the terms
 * @reach: how many
 */
int thing_dot(const thing *self, const int *terms, int reach);
/**
 * thing_rename:
 * @title: (nullable): a title, or NULL
 */
void thing_rename(thing *self, const char *title);
/**
 * thing_emit:
 * @values: (out caller-allocates) (array length=size): where to
 */
void thing_emit(const thing *self, const char *key);
/**
 * thing_measure:
 * @values: (out): the values
 * @size: the room
 * Returns: the number of values
 */
int thing_measure(const thing *self, int *values, int size);
/**
 * thing_check_in:
 * @other: (transfer full): is gone
 */
int thing_check_in(thing *self, thing *other);
/**
 * thing_check:
 * @other: (transfer none): is not
 */
int thing_check(thing *self, thing *other);
/**
 * thing_make_part:
 * Returns: (transfer none): contradicts its name
 */
thing *thing_make_part(const thing *self);
