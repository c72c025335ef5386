/* Lengths that count something else, and what is written elsewhere. */
#include <stddef.h>

typedef struct key key;
key *key_new(void);
void key_free(key *key);

/* Bits: */
int key_set_up(key *key, const unsigned char *secret, int secret_bitlen);
int key_check(const key *key, const unsigned char *secret, size_t nbits);
/**
 * @param hash_len the length of the hash, or 0 for that of its kind
 */
int key_verify(const key *key, const unsigned char *hash, size_t hash_len);
/**
 * @param buf where to write
 * @return 0 if successful. A negative number if `size` is no longer than the value of the key.
 */
int key_write_binary(const key *key, unsigned char *buf, size_t size);
/**
 * Writes at the end of the buffer.
 * @return the length of what was written
 */
int key_write_der(const key *key, unsigned char *buf, size_t size);
/** @return the number of bytes written */
int key_write_text(const key *key, unsigned char *buf, size_t size);
/** @param length the number of bytes */
int key_compare(const key *key, const unsigned char *bytes, size_t length);

/* In a library with a word for success. */
#define KEY_OK 0
int key_decode_row(const key *key, unsigned char *out, size_t size);
