#ifndef CATALOG_H
#define CATALOG_H

#include <stddef.h>
#include <stdint.h>

typedef struct catalog catalog;

catalog *catalog_create(void);
void catalog_destroy(catalog *catalog);

/* A name is text: without a NUL inside, and with one behind it. */
int catalog_find(const catalog *catalog, const char *name, size_t name_length);
int catalog_number_for_name(const catalog *catalog, const char *string, uint32_t length);
int catalog_find_title(const catalog *catalog, const char *title, size_t length);
/* Bytes, whatever they are. */
size_t catalog_hash(const catalog *catalog, const char *key, size_t key_length);
size_t catalog_sum(const catalog *catalog, const char *name, size_t name_length);

#endif
