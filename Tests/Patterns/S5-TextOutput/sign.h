#ifndef SIGN_H
#define SIGN_H

#include <stddef.h>

typedef struct sign sign;

sign *sign_create(const char *text);
void sign_destroy(sign *sign);
int sign_copy_text(const sign *sign, char *buffer, size_t size);
int sign_text_length_out(const sign *sign, char *buffer, int *length);
void sign_code(const sign *sign, char code[4]);
/* As snprintf: what would have been written. */
int sign_format(const sign *sign, char *out, size_t capacity);
/* Text in bytes of its own. */
int sign_raw(const sign *sign, char *out, size_t capacity);

#endif
