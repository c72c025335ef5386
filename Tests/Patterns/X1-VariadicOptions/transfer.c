#include "transfer.h"
#include "test_memory.h"
#include <stdarg.h>
#include <string.h>

struct transfer {
    char *url;
    long timeout;
    long verbose;
    int64_t size;
    transfer_write write;
    void *context;
    transfer_copy copy;
    void *copy_stream;
    transfer_read read;
    void *read_stream;
    long written;
    int level;
};

transfer *transfer_create(void) { return test_calloc(1, sizeof(transfer)); }

void transfer_destroy(transfer *transfer)
{
    test_free(transfer->url);
    test_free(transfer);
}

static transfer_status set_url(transfer *transfer, const char *url)
{
    char *copy = url ? test_strdup(url) : NULL;
    if (url && !copy)
        return TRANSFER_NO_MEMORY;
    test_free(transfer->url);
    transfer->url = copy;
    return TRANSFER_OK;
}

transfer_status transfer_setopt(transfer *transfer, transfer_option option, ...)
{
    transfer_status status = TRANSFER_OK;
    va_list arguments;
    va_start(arguments, option);
    switch (option) {
    case TRANSFEROPT_URL: status = set_url(transfer, va_arg(arguments, const char *)); break;
    case TRANSFEROPT_TIMEOUT: transfer->timeout = va_arg(arguments, long); break;
    case TRANSFEROPT_VERBOSE: transfer->verbose = va_arg(arguments, long); break;
    case TRANSFEROPT_SIZE: transfer->size = va_arg(arguments, int64_t); break;
    case TRANSFEROPT_WRITEFUNCTION: transfer->write = va_arg(arguments, transfer_write); break;
    case TRANSFEROPT_WRITEDATA: transfer->context = va_arg(arguments, void *); break;
    case TRANSFEROPT_COPYFUNCTION: transfer->copy = va_arg(arguments, transfer_copy); break;
    case TRANSFEROPT_COPYDATA: transfer->copy_stream = va_arg(arguments, void *); break;
    case TRANSFEROPT_READFUNCTION: transfer->read = va_arg(arguments, transfer_read); break;
    case TRANSFEROPT_READDATA: transfer->read_stream = va_arg(arguments, void *); break;
    default: status = TRANSFER_BAD_OPTION;
    }
    va_end(arguments);
    return status;
}

transfer_status transfer_getinfo(transfer *transfer, transfer_info info, ...)
{
    transfer_status status = TRANSFER_OK;
    va_list arguments;
    va_start(arguments, info);
    switch (info) {
    case TRANSFERINFO_URL: *va_arg(arguments, const char **) = transfer->url; break;
    case TRANSFERINFO_WRITTEN: *va_arg(arguments, long *) = transfer->written; break;
    case TRANSFERINFO_SECONDS: *va_arg(arguments, double *) = transfer->timeout / 1000.0; break;
    default: status = TRANSFER_BAD_OPTION;
    }
    va_end(arguments);
    return status;
}

int transfer_ctl(transfer *transfer, int request, ...)
{
    va_list arguments;
    va_start(arguments, request);
    if (request == TRANSFER_SET_LEVEL_REQUEST)
        transfer->level = va_arg(arguments, int32_t);
    else
        *va_arg(arguments, int32_t *) = transfer->level;
    va_end(arguments);
    return 0;
}

transfer_status transfer_perform(transfer *transfer)
{
    const unsigned char bytes[] = {1, 2, 3};
    for (int64_t round = 0; round < transfer->size && transfer->write; round++) {
        size_t taken = transfer->write(bytes, sizeof bytes, transfer->context);
        transfer->written += (long)taken;
        if (taken != sizeof bytes)
            return TRANSFER_STOPPED;
    }
    if (transfer->read && transfer->copy) {
        char items[4 * 2];
        size_t count = transfer->read(items, 4, 2, transfer->read_stream);
        if (transfer->copy(items, 4, count, transfer->copy_stream) != 4 * count)
            return TRANSFER_STOPPED;
    }
    return TRANSFER_OK;
}

void transfer_log(transfer *transfer, const char *format, ...)
{
    (void)transfer;
    (void)format;
}
