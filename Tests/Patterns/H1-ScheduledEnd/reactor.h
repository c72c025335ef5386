#ifndef REACTOR_H
#define REACTOR_H

/* What is closed ends when the reactor runs next, or goes away. */
typedef struct reactor reactor;
typedef struct watcher watcher;

reactor *reactor_create(void);
void reactor_destroy(reactor *reactor);
/** Calls the handlers of what was fired since, and ends what was closed; returns how many watchers are left. */
int reactor_run(reactor *reactor);

watcher *watcher_create(reactor *reactor, int number);
void watcher_fire(watcher *watcher);
int watcher_number(const watcher *watcher);
/** release is called when the watcher ends, or gets another handler. */
void watcher_set_handler(
    watcher *watcher, void (*handler)(int number, void *context), void *context, void (*release)(void *context));
/** Never copied, nor released: it is used until the watcher ends. */
void watcher_set_label(watcher *watcher, const char *label);
void watcher_set_tick(watcher *watcher, void (*tick)(int number, void *context), void *context);
void watcher_close_later(watcher *watcher);

/* In room of the caller's, which the reactor uses until it runs next. */
typedef struct pulse {
    int count;
    struct pulse *next;
} pulse;

void pulse_init(pulse *pulse);
void pulse_beat(pulse *pulse);
void pulse_end(pulse *pulse);
void pulse_end_later(pulse *pulse);

#endif
