#include <stddef.h>

/**
 * Set the library up.
 *
 * This function must be called before any other function of the library. It may be called
 * several times.
 *
 * @return the number of times that it has been called, or an error code.
 */
int vault_init(void);

/** Undo one vault_init(). Call it as many times as that. */
int vault_shutdown(void);

typedef struct vault vault;

/** Returns 0, or an error code. */
int vault_open(vault **out, const char *path);
void vault_free(vault *vault);
size_t vault_size(const vault *vault);

/** Checks the name of a vault. */
int vault_check_name(const char *name);
