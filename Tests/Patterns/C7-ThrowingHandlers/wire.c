#include "wire.h"
#include "test_memory.h"
#include <stdlib.h>
#include <string.h>

struct wire {
    void *context;
    void (*word)(const char *word, void *context);
    int (*number)(int number, void *context);
    void (*end)(void *context);
    bool is_stopped;
    int words;
};

wire *wire_create(void) { return test_calloc(1, sizeof(wire)); }
void wire_free(wire *wire) { test_free(wire); }
void wire_set_user_data(wire *wire, void *context) { wire->context = context; }
void wire_set_word_handler(wire *wire, void (*handler)(const char *word, void *context)) { wire->word = handler; }
void wire_set_number_handler(wire *wire, int (*handler)(int number, void *context)) { wire->number = handler; }
void wire_set_line_handler(wire *wire, void (*handler)(void *context)) { wire->end = handler; }
int wire_words(const wire *wire) { return wire->words; }

int wire_stop(wire *wire, bool for_good)
{
    wire->is_stopped = true;
    return for_good;
}

wire_error wire_push(wire *wire, const char *text)
{
    char *copy = test_strdup(text);
    if (!copy)
        return WIRE_NO_MEMORY;
    bool was_stopped = wire->is_stopped;
    wire->is_stopped = false;
    wire->words = 0;
    for (char *rest = copy; *rest && !wire->is_stopped;) {
        char *end = strchr(rest, ' ');
        if (end)
            *end = 0;
        if (*rest >= '0' && *rest <= '9') {
            int next = atoi(rest);
            while (wire->number && next > 0 && !wire->is_stopped)
                next = wire->number(next, wire->context);
        } else if (wire->word) {
            wire->words++;
            wire->word(rest, wire->context);
        }
        rest = end ? end + 1 : rest + strlen(rest);
    }
    bool is_stopped = wire->is_stopped;
    if (wire->end)
        wire->end(wire->context);
    wire->is_stopped = was_stopped;
    test_free(copy);
    return is_stopped ? WIRE_STOPPED : WIRE_OK;
}

int wire_count(wire *wire, const char *text)
{
    wire_push(wire, text);
    return wire->words;
}
