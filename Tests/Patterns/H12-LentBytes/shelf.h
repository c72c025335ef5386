#ifndef SHELF_H
#define SHELF_H

#include <stddef.h>

typedef struct shelf shelf;

/** Bytes, and how many there are. */
typedef struct shelf_bytes {
    size_t size;
    void *data;
} shelf_bytes;

/** The same with characters, and a short count. */
typedef struct shelf_slice {
    unsigned char len;
    char *buf;
} shelf_slice;

shelf *shelf_create(void);
void shelf_destroy(shelf *shelf);

/**
 * Stores a value, and shuffles what it was given.
 *
 * @param[in] key The key to store
 * @param[in,out] value The value to store
 * @return 0 on success, -1 on failure
 */
int shelf_store(shelf *shelf, shelf_bytes *key, shelf_bytes *value);
/**
 * Finds a value, which is owned by the shelf.
 *
 * @param[in] key The key to look for
 * @param[out] value The value found
 * @return 0 on success, -1 on failure
 */
int shelf_find(shelf *shelf, shelf_bytes *key, shelf_bytes *value);
/**
 * Goes to the first key that is not less than the one given, or past that one.
 *
 * @param[in,out] key The key to begin at; where it is the one found, it is left alone
 * @param[out] value The value found
 * @return 0 on success, -1 on failure
 */
int shelf_seek(shelf *shelf, shelf_bytes *key, shelf_bytes *value, int past);
/**
 * @param[in,out] slice Bytes of the shelf's in place of as many that it is given
 * @return 0 on success, -1 on failure
 */
int shelf_exchange(shelf *shelf, shelf_slice *slice);
/** @return how many keys went: those with the value, or all of the key where there is none. */
int shelf_forget(shelf *shelf, const shelf_bytes *key, const shelf_bytes *value);
/** Compares as memcmp does. */
int shelf_compare(const shelf_bytes *a, const shelf_bytes *b);
/**
 * A number of bytes that no memory has.
 *
 * @return 0 on success, -1 on failure
 */
int shelf_overrun(shelf *shelf, shelf_bytes *value);
/** Whether it reads or writes, nothing says. */
int shelf_touch(shelf *shelf, shelf_bytes *value);

#endif
