/* What cannot be said about members of structs. */
#ifndef FIELDS_MISTAKEN_H
#define FIELDS_MISTAKEN_H

#include <stddef.h>

enum fm_kind { FM_NUMBER, FM_TEXT };
typedef struct fm_point { int x, y; } fm_point;
typedef struct fm_value {
    enum fm_kind kind;
    int what;
    unsigned bits : 3;
    fm_point place;
    union { int number; char *text; } u;
    struct { char *name; size_t length; } label;
} fm_value;
typedef struct fm_hidden fm_hidden;

int fm_weight(const fm_value *value);
int fm_level(const fm_hidden *hidden);

#endif
