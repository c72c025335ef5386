#include "courier.h"
#include "test_memory.h"
#include <string.h>

struct courier {
    courier_route route;
    void *user_data;
    unsigned char sent[64];
    size_t length;
    void *client_data;
    long (*next)(void *client_data, const void **block);
    int (*closed)(void *client_data);
    int (*progress)(int sum, void *context);
    void *context;
};

courier_error courier_open(const courier_route *route, void *user_data, bool strict, courier **out)
{
    courier *courier = test_calloc(1, sizeof *courier);
    *out = courier;
    if (!courier)
        return COURIER_NO_MEMORY;
    courier->route = *route;
    courier->user_data = user_data;
    return route->size(user_data) < 0 && strict ? COURIER_BROKEN : COURIER_OK;
}

courier *courier_create(const courier_route *route, void *user_data)
{
    courier *courier = NULL;
    if (courier_open(route, user_data, false, &courier) == COURIER_OK && courier->route.size(user_data) == 99) {
        courier_close(courier);
        return NULL;
    }
    return courier;
}

static courier_error flush(courier *courier)
{
    size_t length = courier->length;
    courier->length = 0;
    if (length == 0 || !courier->route.write)
        return COURIER_OK;
    return courier->route.write(courier->sent, (long)length, courier->user_data) < 0 ? COURIER_BROKEN : COURIER_OK;
}

courier_error courier_close(courier *courier)
{
    courier_error error = flush(courier);
    test_free(courier);
    return error;
}

long courier_fetch(courier *courier, unsigned char *out, size_t capacity)
{
    size_t done = 0;
    while (done < capacity) {
        long count = courier->route.read(out + done, (long)(capacity - done), courier->user_data);
        if (count < 0) {
            courier->route.size(courier->user_data);
            return -1;
        }
        if (count == 0)
            break;
        done += (size_t)count;
    }
    return (long)done;
}

courier_error courier_send(courier *courier, const unsigned char *bytes, size_t length)
{
    for (size_t index = 0; index < length; index++) {
        if (courier->length == sizeof courier->sent) {
            courier_error error = flush(courier);
            if (error)
                return error;
        }
        courier->sent[courier->length++] = bytes[index];
    }
    return COURIER_OK;
}

int courier_listen(courier *courier, void *client_data, int (*opened)(void *client_data),
                   long (*next)(void *client_data, const void **block), int (*closed)(void *client_data))
{
    courier->client_data = client_data;
    courier->next = next;
    courier->closed = closed;
    return opened(client_data);
}

int courier_hear(courier *courier)
{
    int all = 0;
    for (;;) {
        const void *block = NULL;
        long size = courier->next ? courier->next(courier->client_data, &block) : 0;
        if (size < 0)
            return -1;
        if (size == 0)
            break;
        int sum = 0;
        for (long index = 0; index < size; index++)
            sum += ((const unsigned char *)block)[index];
        all += sum;
        if (courier->progress && courier->progress(sum, courier->context) == 1)
            return -2;
    }
    if (courier->closed)
        courier->closed(courier->client_data);
    return all;
}

void courier_set_progress(courier *courier, int (*progress)(int sum, void *context), void *context)
{
    courier->progress = progress;
    courier->context = context;
}

int courier_visit(const courier *courier, int (*visit)(int number, void *context),
                  int (*leave)(int number, void *context), void *context)
{
    int result = 0;
    (void)courier;
    for (int number = 0; number < 3 && result >= 0; number++) {
        result = visit(number, context);
        if (result == 0 && leave)
            result = leave(number, context);
    }
    return result;
}
