#include "sign.h"
#include "test_memory.h"

#include <stdio.h>
#include <string.h>

struct sign {
    char *text;
};

sign *sign_create(const char *text)
{
    sign *sign = test_malloc(sizeof *sign);
    if (sign == NULL)
        return NULL;
    sign->text = test_strdup(text);
    if (sign->text == NULL) {
        test_free(sign);
        return NULL;
    }
    return sign;
}

void sign_destroy(sign *sign)
{
    test_free(sign->text);
    test_free(sign);
}

int sign_copy_text(const sign *sign, char *buffer, size_t size)
{
    if (strlen(sign->text) + 1 > size)
        return -3;
    strcpy(buffer, sign->text);
    return 0;
}

int sign_text_length_out(const sign *sign, char *buffer, int *length)
{
    int needed = (int)strlen(sign->text);
    if (needed > *length)
        return -3;
    memcpy(buffer, sign->text, (size_t)needed);
    *length = needed;
    return 0;
}

void sign_code(const sign *sign, char code[4])
{
    strncpy(code, sign->text, 4);
}

int sign_format(const sign *sign, char *out, size_t capacity) { return snprintf(out, capacity, "<%s>", sign->text); }

int sign_raw(const sign *sign, char *out, size_t capacity)
{
    (void)sign;
    if (capacity < 1)
        return -1;
    out[0] = '\xff';
    return 1;
}
