#include "reactor.h"
#include "test_memory.h"

#include <stdbool.h>

struct watcher {
    int number;
    int fired;
    bool is_closed;
    void (*handler)(int number, void *context);
    void *context;
    void (*release)(void *context);
    watcher *next;
};

struct reactor {
    watcher *first;
    bool is_running;
};

reactor *reactor_create(void) { return test_calloc(1, sizeof(reactor)); }

static void let_go(watcher *watcher)
{
    if (watcher->release != NULL)
        watcher->release(watcher->context);
    watcher->handler = NULL;
    watcher->release = NULL;
}

void reactor_destroy(reactor *reactor)
{
    while (reactor->first != NULL) {
        watcher *watcher = reactor->first;
        test_require(watcher->is_closed, "every watcher was closed");
        reactor->first = watcher->next;
        let_go(watcher);
        test_free(watcher);
    }
    test_free(reactor);
}

int reactor_run(reactor *reactor)
{
    int left = 0;
    test_require(!reactor->is_running, "the reactor does not run within itself");
    reactor->is_running = true;
    for (watcher **place = &reactor->first; *place != NULL;) {
        watcher *watcher = *place;
        for (; watcher->fired > 0; watcher->fired--)
            if (watcher->handler != NULL)
                watcher->handler(watcher->number, watcher->context);
        if (watcher->is_closed) {
            *place = watcher->next;
            let_go(watcher);
            test_free(watcher);
        } else {
            left++;
            place = &watcher->next;
        }
    }
    reactor->is_running = false;
    return left;
}

watcher *watcher_create(reactor *reactor, int number)
{
    watcher *watcher = test_calloc(1, sizeof *watcher);
    if (watcher == NULL)
        return NULL;
    watcher->number = number;
    watcher->next = reactor->first;
    reactor->first = watcher;
    return watcher;
}

void watcher_fire(watcher *watcher) { watcher->fired++; }
int watcher_number(const watcher *watcher) { return watcher->number; }

void watcher_set_handler(
    watcher *watcher, void (*handler)(int number, void *context), void *context, void (*release)(void *context))
{
    let_go(watcher);
    watcher->handler = handler;
    watcher->context = context;
    watcher->release = release;
}

void watcher_set_label(watcher *watcher, const char *label) { (void)watcher, (void)label; }

void watcher_set_tick(watcher *watcher, void (*tick)(int number, void *context), void *context)
{
    watcher_set_handler(watcher, tick, context, NULL);
}

void watcher_close_later(watcher *watcher)
{
    test_require(!watcher->is_closed, "a watcher is closed once");
    watcher->is_closed = true;
}

void pulse_init(pulse *pulse) { *pulse = (struct pulse){ 0, NULL }; }
void pulse_beat(pulse *pulse) { pulse->count++; }

void pulse_end(pulse *pulse)
{
    test_require(pulse->count >= 0, "a pulse is ended once");
    pulse->count = -1;
}

void pulse_end_later(pulse *pulse) { (void)pulse; }
