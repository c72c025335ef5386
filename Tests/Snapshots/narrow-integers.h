/* clang: --target=wasm32-unknown-none-wasm */
/* Here long, size_t and Swift's Int have 32 bits. */
#include <stddef.h>
#include <stdint.h>
#define NI_LARGE 4294967296
#define NI_LIMIT 2147483647
#define NI_MASK 0xFFFFFFFFu
typedef struct ni_table ni_table;
typedef struct ni_entry { long offset; unsigned long length; size_t size; uint32_t hash; int64_t time; } ni_entry;
ni_table *ni_table_create(size_t capacity);
void ni_table_destroy(ni_table *table);
void ni_free(void *block);
long ni_table_offset(const ni_table *table, long from);
unsigned long ni_table_length(const ni_table *table, unsigned long from);
size_t ni_table_size(const ni_table *table, size_t from);
uint32_t ni_table_hash(const ni_table *table, uint32_t seed);
int32_t ni_table_balance(const ni_table *table, int32_t by);
int64_t ni_table_time(const ni_table *table, int64_t since);
uint64_t ni_table_bits(const ni_table *table, uint64_t mask);
ptrdiff_t ni_table_distance(const ni_table *table, ptrdiff_t by);
int ni_table_sum(const ni_table *table, const uint32_t *values, size_t count);
int ni_table_sum_wide(const ni_table *table, const long *values, uint64_t count);
int ni_table_sum_bytes(const ni_table *table, const uint64_t *values, size_t nbytes);
size_t ni_table_read(ni_table *table, unsigned long *out, size_t capacity);
int ni_table_export(const ni_table *table, uint64_t **values, uint64_t *count);
int ni_table_draw(const ni_table *table, const uint8_t *pixels, int width, int height);
int ni_table_find(const ni_table *table, const wchar_t *name);
ni_entry ni_table_entry(const ni_table *table, ni_entry like);
