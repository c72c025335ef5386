#ifndef PACKER_H
#define PACKER_H

#include <stddef.h>

#define PACKER_VERSION 3

typedef struct packer packer;
typedef enum { PACKER_OK = 0, PACKER_NO_MEMORY = 1, PACKER_WRONG_VERSION = 2, PACKER_FULL = 3 } packer_status;

/* As inflateInit does: the caller's version and sizes are checked by the library that is linked. */
packer_status packer_create_(packer **out, size_t limit, int version, size_t size);
#define packer_create(out, limit) packer_create_((out), (limit), PACKER_VERSION, sizeof(size_t))

void packer_destroy_(packer *packer, int version);
#define packer_destroy(packer) packer_destroy_((packer), PACKER_VERSION)

packer_status packer_add(packer *packer, const unsigned char *bytes, size_t count);

/* Macros that read the object. */
size_t packer_read(const packer *packer, int what);
#define packer_used(packer) packer_read((packer), 0)
#define packer_room(packer) (packer_read((packer), 1) - packer_used(packer))

/* Not of the annotations: absent. */
#define packer_reset(packer) packer_read((packer), 2)

#endif
