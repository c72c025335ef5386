#ifndef VAULT_H
#define VAULT_H

typedef enum vault_error {
    VAULT_OK = 0,
    /** The code was wrong. */
    VAULT_LOCKED = 1,
    VAULT_FULL = 2,
} vault_error;

typedef struct vault vault;

vault *vault_create(int code);
void vault_destroy(vault *vault);
vault_error vault_unlock(vault *vault, int code);
vault_error vault_store_value(vault *vault, int value);
/** Returns a code that this header does not declare. */
vault_error vault_surprise(vault *vault);
const char *vault_strerror(vault_error error);

#endif
