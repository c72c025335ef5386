/* Members of which annotations say what is known without them. */
#ifndef FIELDS_INEFFECTIVE_H
#define FIELDS_INEFFECTIVE_H

enum fi_kind { FI_NUMBER, FI_WORD };
typedef struct fi_value {
    enum fi_kind kind;
    union { int number; const char *word; } u;
    const char *title;
    unsigned char *bytes;
    int count;
} fi_value;
fi_value fi_get(void);

#endif
