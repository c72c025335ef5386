#include "vault.h"
#include "test_memory.h"

#include <stdbool.h>
#include <stddef.h>

struct vault {
    int code;
    bool is_open;
    bool is_full;
};

vault *vault_create(int code)
{
    vault *vault = test_calloc(1, sizeof *vault);
    if (vault != NULL)
        vault->code = code;
    return vault;
}

void vault_destroy(vault *vault) { test_free(vault); }

vault_error vault_unlock(vault *vault, int code)
{
    vault->is_open = code == vault->code;
    return vault->is_open ? VAULT_OK : VAULT_LOCKED;
}

vault_error vault_store_value(vault *vault, int value)
{
    (void)value;
    if (!vault->is_open)
        return VAULT_LOCKED;
    if (vault->is_full)
        return VAULT_FULL;
    vault->is_full = true;
    return VAULT_OK;
}

vault_error vault_surprise(vault *vault)
{
    (void)vault;
    return (vault_error)77;
}

const char *vault_strerror(vault_error error)
{
    switch (error) {
    case VAULT_LOCKED: return "the vault is locked";
    case VAULT_FULL: return "the vault is full";
    default: return NULL;
    }
}
