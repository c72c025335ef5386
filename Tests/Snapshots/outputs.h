#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct probe probe;
typedef struct probe_size { int width, height; } probe_size;

int probe_open(const char *name, probe **out, int *version);
int probe_open_pair(probe **first, probe **second);
void probe_close(probe *probe);

void probe_get_extent(const probe *probe, int *width, int *height);
bool probe_get_position(const probe *probe, double *x, double *y);
void probe_measure(const probe *probe, probe_size *size);
int probe_name(const probe *probe, char *buffer, size_t size);
int probe_copy_samples(const probe *probe, int16_t *out, int max);
int probe_digest(const probe *probe, uint8_t digest[32]);
int probe_get_text(const probe *probe, const char **text);
int probe_take_data(probe *probe, uint8_t **data, size_t *size);

/* As a GError: NULL on success. */
typedef struct probe_error probe_error;
void probe_error_free(probe_error *error);
int probe_check(const char *name, probe_error **error);
/* The maximum is a value's, not the room for elements. */
int probe_parse(const char *text, int64_t min, int64_t max, int64_t *out);
/* A result beside the object that is no status. */
bool probe_try_open(const char *name, probe **out);
/* What it gives out stays C's. */
int probe_next(probe *probe, struct probe **out);
/* As fread: the result counts items, not bytes. */
size_t probe_read_items(probe *probe, void *buffer, size_t size, size_t nitems);
