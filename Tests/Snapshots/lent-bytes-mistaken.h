#include <stddef.h>

typedef struct lm_bytes {
    size_t size;
    void *data;
} lm_bytes;

int lm_read(lm_bytes *bytes);
int lm_write(lm_bytes *bytes);
int lm_count(int *number);
int lm_find(lm_bytes *bytes, const char *text);
