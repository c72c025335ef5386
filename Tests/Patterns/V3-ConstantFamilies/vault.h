#ifndef VAULT_H
#define VAULT_H

#include <stdint.h>

/* Results. */
#define VAULT_OK 0
#define VAULT_DENIED (-3)
#define VAULT_FULL 5

/* How to open. */
#define VAULT_OPEN_READONLY 0x1
#define VAULT_OPEN_CREATE 0x4 /**< Makes the vault where there is none. */
#define VAULT_OPEN_READWRITE (VAULT_OPEN_READONLY | 0x2)
#define VAULT_OPEN_DEFAULT 0
#define VAULT_OPEN_URGENT 0x80000000

/* How hard to pack. */
#define VAULT_NO_PACKING 0
#define VAULT_BEST_PACKING 9
#define VAULT_DEFAULT_PACKING (-1)

/* Letters, and what Swift's importer leaves out. */
#define VAULT_KIND_FILE 'f'
#define VAULT_KIND_GROUP ('g' | 0 | 0)
#define VAULT_KIND_OTHER (sizeof(int) > 2 ? 'o' : 'x')

#define VAULT_TAG_LOW UINT64_C(1)
#define VAULT_TAG_HIGH (UINT64_C(1) << 63)

#define MOST_VAULTS (4 | 8 | 16)

typedef struct vault vault;

int vault_open(const char *name, int flags, vault **out);
void vault_close(vault *vault);
int vault_get_flags(const vault *vault);
int vault_set_packing(vault *vault, int level);
int vault_get_packing(const vault *vault);
int vault_put(vault *vault, char kind);
uint64_t vault_exchange_tags(vault *vault, uint64_t tags);
/** The annotations say what is written. */
void vault_describe(const vault *vault, int *flags, int *is_full);

#endif
