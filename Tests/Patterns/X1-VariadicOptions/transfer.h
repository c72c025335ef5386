#ifndef TRANSFER_H
#define TRANSFER_H

#include <stddef.h>
#include <stdint.h>

typedef struct transfer transfer;
typedef enum { TRANSFER_OK = 0, TRANSFER_NO_MEMORY = 1, TRANSFER_BAD_OPTION = 2, TRANSFER_STOPPED = 3 } transfer_status;

/* The types of options, as curl has them. */
#define TRANSFER_LONG 0
#define TRANSFER_TEXT 10000
#define TRANSFER_OBJECT 10000
#define TRANSFER_FUNCTION 20000
#define TRANSFER_LARGE 30000

#define TRANSFER_OPTION(name, type, number) name = type + number

typedef enum {
    /* The address. The text is copied. */
    TRANSFER_OPTION(TRANSFEROPT_URL, TRANSFER_TEXT, 1),
    /* In milliseconds. */
    TRANSFER_OPTION(TRANSFEROPT_TIMEOUT, TRANSFER_LONG, 2),
    /* Whether to say what happens. */
    TRANSFER_OPTION(TRANSFEROPT_VERBOSE, TRANSFER_LONG, 3),
    /* How much there is to send. */
    TRANSFER_OPTION(TRANSFEROPT_SIZE, TRANSFER_LARGE, 4),
    /* What to send. The memory is not copied. */
    TRANSFER_OPTION(TRANSFEROPT_BODY, TRANSFER_OBJECT, 5),
    TRANSFER_OPTION(TRANSFEROPT_WRITEFUNCTION, TRANSFER_FUNCTION, 6),
    TRANSFER_OPTION(TRANSFEROPT_WRITEDATA, TRANSFER_OBJECT, 7),
    TRANSFER_OPTION(TRANSFEROPT_DEBUGDATA, TRANSFER_OBJECT, 8),
    TRANSFER_OPTION(TRANSFEROPT_COPYFUNCTION, TRANSFER_FUNCTION, 9),
    TRANSFER_OPTION(TRANSFEROPT_COPYDATA, TRANSFER_OBJECT, 10),
    TRANSFER_OPTION(TRANSFEROPT_READFUNCTION, TRANSFER_FUNCTION, 11),
    TRANSFER_OPTION(TRANSFEROPT_READDATA, TRANSFER_OBJECT, 12)
} transfer_option;

typedef enum {
    TRANSFERINFO_TEXT = 0x100000,
    TRANSFERINFO_LONG = 0x200000,
    TRANSFERINFO_DOUBLE = 0x300000,
    TRANSFERINFO_URL = TRANSFERINFO_TEXT + 1,
    TRANSFERINFO_WRITTEN = TRANSFERINFO_LONG + 2,
    TRANSFERINFO_SECONDS = TRANSFERINFO_DOUBLE + 3
} transfer_info;

/* As opus has them. */
#define TRANSFER_SET_LEVEL_REQUEST 4002
#define TRANSFER_GET_LEVEL_REQUEST 4003

typedef size_t (*transfer_write)(const unsigned char *bytes, size_t count, void *context);

/* As fwrite and fread have it, and curl: the last parameter is the context, whatever it is called. */
typedef size_t (*transfer_copy)(char *buffer, size_t size, size_t nitems, void *outstream);
typedef size_t (*transfer_read)(char *buffer, size_t size, size_t nitems, void *instream);

transfer *transfer_create(void);
void transfer_destroy(transfer *transfer);
transfer_status transfer_setopt(transfer *transfer, transfer_option option, ...);
transfer_status transfer_getinfo(transfer *transfer, transfer_info info, ...);
int transfer_ctl(transfer *transfer, int request, ...);
transfer_status transfer_perform(transfer *transfer);

/* A format is no option. */
void transfer_log(transfer *transfer, const char *format, ...) __attribute__((format(printf, 2, 3)));

#endif
