#ifndef LARDER_H
#define LARDER_H

#include <stddef.h>

typedef struct larder larder;

/** Bytes, and how many there are. */
typedef struct larder_bytes {
    size_t size;
    void *data;
} larder_bytes;

/** The same with characters, and a short count. */
typedef struct larder_slice {
    unsigned char len;
    char *buf;
} larder_slice;

larder *larder_create(void);
void larder_destroy(larder *larder);

/**
 * Stores a value, and shuffles what it was given.
 *
 * @param[in] key The key to store
 * @param[in,out] value The value to store
 * @return 0 on success, -1 on failure
 */
int larder_store(larder *larder, larder_bytes *key, larder_bytes *value);
/**
 * Finds a value, which is owned by the larder.
 *
 * @param[in] key The key to look for
 * @param[out] value The value found
 * @return 0 on success, -1 on failure
 */
int larder_find(larder *larder, larder_bytes *key, larder_bytes *value);
/**
 * Goes to the first key that is not less than the one given, or past that one.
 *
 * @param[in,out] key The key to begin at; where it is the one found, it is left alone
 * @param[out] value The value found
 * @return 0 on success, -1 on failure
 */
int larder_seek(larder *larder, larder_bytes *key, larder_bytes *value, int past);
/**
 * @param[in,out] slice Bytes of the larder's in place of as many that it is given
 * @return 0 on success, -1 on failure
 */
int larder_exchange(larder *larder, larder_slice *slice);
/** @return how many keys went: those with the value, or all of the key where there is none. */
int larder_forget(larder *larder, const larder_bytes *key, const larder_bytes *value);
/** Compares as memcmp does. */
int larder_compare(const larder_bytes *a, const larder_bytes *b);
/**
 * A number of bytes that no memory has.
 *
 * @return 0 on success, -1 on failure
 */
int larder_overrun(larder *larder, larder_bytes *value);
/** Whether it reads or writes, nothing says. */
int larder_touch(larder *larder, larder_bytes *value);

#endif
