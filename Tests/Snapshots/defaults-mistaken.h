#include <stddef.h>
typedef struct dm_lamp dm_lamp;
dm_lamp *dm_lamp_create(void);
void dm_lamp_destroy(dm_lamp *lamp);
__attribute__((nonnull(2))) void dm_lamp_paint(dm_lamp *lamp, void *brush);
void dm_lamp_write(dm_lamp *lamp, const unsigned char *bytes, size_t size);
void dm_lamp_dim(dm_lamp *lamp, int level);
