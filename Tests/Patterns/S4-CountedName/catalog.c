#include "catalog.h"
#include "test_memory.h"

#include <string.h>

struct catalog {
    char *names[2];
};

catalog *catalog_create(void)
{
    catalog *catalog = test_calloc(1, sizeof *catalog);
    if (catalog == NULL)
        return NULL;
    catalog->names[0] = test_strdup("maps");
    catalog->names[1] = test_strdup("globes");
    if (catalog->names[0] != NULL && catalog->names[1] != NULL)
        return catalog;
    catalog_destroy(catalog);
    return NULL;
}

void catalog_destroy(catalog *catalog)
{
    test_free(catalog->names[0]);
    test_free(catalog->names[1]);
    test_free(catalog);
}

/* Looks at its own name where the given one ends, which is beyond it for one that goes on behind a NUL. */
int catalog_find(const catalog *catalog, const char *name, size_t name_length)
{
    for (int index = 0; index < 2; index++)
        if (strncmp(catalog->names[index], name, name_length) == 0 && catalog->names[index][name_length] == 0)
            return index + (name[name_length] == 0 ? 0 : 100);
    return -1;
}

int catalog_number_for_name(const catalog *catalog, const char *string, uint32_t length)
{
    return catalog_find(catalog, string, length);
}

int catalog_find_title(const catalog *catalog, const char *title, size_t length)
{
    return catalog_find(catalog, title, length);
}

size_t catalog_hash(const catalog *catalog, const char *key, size_t key_length)
{
    (void)catalog;
    size_t hash = 0;
    for (size_t index = 0; index < key_length; index++)
        hash = hash * 31 + (unsigned char)key[index];
    return hash;
}

size_t catalog_sum(const catalog *catalog, const char *name, size_t name_length)
{
    return catalog_hash(catalog, name, name_length);
}
