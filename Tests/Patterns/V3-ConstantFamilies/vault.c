#include "vault.h"
#include "test_memory.h"
#include <stddef.h>

struct vault {
    int flags, packing, things;
    uint64_t tags;
};

int vault_open(const char *name, int flags, vault **out)
{
    *out = NULL;
    if (name[0] == 0)
        return VAULT_DENIED;
    vault *vault = test_calloc(1, sizeof(struct vault));
    if (vault == NULL)
        return VAULT_FULL;
    vault->flags = flags;
    vault->packing = VAULT_DEFAULT_PACKING;
    *out = vault;
    return VAULT_OK;
}

void vault_close(vault *vault) { test_free(vault); }

int vault_get_flags(const vault *vault) { return vault->flags; }

int vault_set_packing(vault *vault, int level)
{
    vault->packing = level;
    return 0;
}

int vault_get_packing(const vault *vault) { return vault->packing; }

int vault_put(vault *vault, char kind)
{
    if (kind != VAULT_KIND_FILE && kind != VAULT_KIND_GROUP && kind != VAULT_KIND_OTHER)
        return VAULT_DENIED;
    return vault->things++ < 2 ? VAULT_OK : VAULT_FULL;
}

uint64_t vault_exchange_tags(vault *vault, uint64_t tags)
{
    uint64_t old = vault->tags;
    vault->tags = tags;
    return old;
}

void vault_describe(const vault *vault, int *flags, int *is_full)
{
    *flags = vault->flags;
    *is_full = vault->things > 2;
}
