#include <stddef.h>

/* The shapes of LZ4, zstd and zlib. */
int pack_default(const char *src, char *dst, int srcSize, int dstCapacity);
int pack_decompress_fast(const char *src, char *dst, int originalSize);
int pack_decompress_partial(const char *src, char *dst, int srcSize, int targetOutputSize, int dstCapacity);
size_t pack_compress(void *dst, size_t dstCapacity, const void *src, size_t srcSize, int level);
size_t pack_bound(size_t srcSize);
int pack_compress2(unsigned char *dest, unsigned long *destLen, const unsigned char *source, unsigned long sourceLen);
unsigned long pack_crc(unsigned long crc, const unsigned char *buf, unsigned len);

typedef struct pack_context pack_context;
pack_context *pack_context_create(void);
size_t pack_context_free(pack_context *context);
size_t pack_context_ref_prefix(pack_context *context, const void *prefix, size_t prefixSize);
size_t pack_context_load_dictionary(pack_context *context, const void *dict, size_t dictSize);
int pack_context_load_dict(pack_context *context, const char *dictionary, int dictSize);
size_t pack_context_compress(pack_context *context, void *dst, size_t dstCapacity, const void *src, size_t srcSize);
