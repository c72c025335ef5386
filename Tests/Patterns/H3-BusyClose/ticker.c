#include "ticker.h"
#include "test_memory.h"

#define BUSY (-16)

typedef struct {
    void (*call)(int count, void *user_data);
    void *user_data;
} callback;

struct ticker {
    ticker *next;
    callback tick;
    int count;
    int is_held;
};

struct timer {
    callback ring;
    int holds;
};

struct lamp {
    callback light;
    int error;
};

static ticker *tickers;

/* What tickers that could not be closed had: nobody can tell that it may go, so it stays reachable. */
static void *abandoned[1024];
static int abandoned_count;

ticker *ticker_open(int number)
{
    ticker *ticker = test_calloc(1, sizeof *ticker);
    if (ticker == NULL)
        return NULL;
    ticker->count = number;
    ticker->next = tickers;
    tickers = ticker;
    return ticker;
}

static void ticker_remove(ticker *ticker)
{
    struct ticker **link = &tickers;
    while (*link != ticker)
        link = &(*link)->next;
    *link = ticker->next;
    test_free(ticker);
}

int ticker_close(ticker *ticker)
{
    if (ticker->is_held)
        return BUSY;
    ticker_remove(ticker);
    return 0;
}

void ticker_set_tick_callback(ticker *ticker, void (*tick)(int count, void *user_data), void *user_data)
{
    ticker->tick = (callback){ tick, user_data };
}

int ticker_hold(ticker *ticker)
{
    ticker->is_held = 1;
    return 0;
}

void ticker_run_all(void)
{
    for (ticker *ticker = tickers; ticker; ticker = ticker->next) {
        if (ticker->tick.call)
            ticker->tick.call(++ticker->count, ticker->tick.user_data);
    }
}

int ticker_collect(void)
{
    while (tickers) {
        test_require(abandoned_count < 1024, "not so many tickers");
        abandoned[abandoned_count++] = tickers->tick.user_data;
        ticker_remove(tickers);
    }
    return 0;
}

timer *timer_open(int number)
{
    timer *timer = test_calloc(1, sizeof *timer);
    if (timer)
        timer->holds = number;
    return timer;
}

int timer_close(timer *timer)
{
    if (timer->ring.call)
        timer->ring.call(0, timer->ring.user_data);
    if (timer->holds-- > 0)
        return BUSY;
    test_free(timer);
    return 0;
}

void timer_set_ring_callback(timer *timer, void (*ring)(int count, void *user_data), void *user_data)
{
    timer->ring = (callback){ ring, user_data };
}

int timer_hold(timer *timer, int holds)
{
    timer->holds = holds;
    return 0;
}

int timer_ring(timer *timer)
{
    if (timer->ring.call)
        timer->ring.call(1, timer->ring.user_data);
    return 0;
}

lamp *lamp_open(int number)
{
    lamp *lamp = test_calloc(1, sizeof *lamp);
    if (lamp)
        lamp->error = number < 0 ? number : 0;
    return lamp;
}

int lamp_close(lamp *lamp)
{
    int error = lamp->error;
    test_free(lamp);
    return error;
}

void lamp_set_light_callback(lamp *lamp, void (*light)(int count, void *user_data), void *user_data)
{
    lamp->light = (callback){ light, user_data };
}

int lamp_switch(lamp *lamp, int count)
{
    if (lamp->light.call)
        lamp->light.call(count, lamp->light.user_data);
    return 0;
}
