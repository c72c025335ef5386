#include "loop.h"
#include "test_memory.h"

struct ev_timer {
    ev_loop *loop;
    void (*fire)(int turn, void *context);
    void *context;
};

struct ev_loop {
    ev_timer *timers[2];
    int turn;
};

ev_loop *ev_loop_create(void) { return test_calloc(1, sizeof(ev_loop)); }

void ev_loop_destroy(ev_loop *loop)
{
    test_require(!loop->timers[0] && !loop->timers[1], "timers are destroyed before their loop");
    test_free(loop);
}

ev_timer *ev_timer_create(ev_loop *loop, void (*fire)(int turn, void *context), void *context)
{
    int place = loop->timers[0] != NULL;
    ev_timer *timer = loop->timers[place] ? NULL : test_malloc(sizeof(struct ev_timer));
    if (!timer)
        return NULL;
    *timer = (struct ev_timer){loop, fire, context};
    loop->timers[place] = timer;
    return timer;
}

void ev_timer_destroy(ev_timer *timer)
{
    for (int i = 0; i < 2; i++)
        if (timer->loop->timers[i] == timer)
            timer->loop->timers[i] = NULL;
    test_free(timer);
}

void ev_loop_turn(ev_loop *loop)
{
    int turn = ++loop->turn;
    for (int i = 0; i < 2; i++)
        if (loop->timers[i])
            loop->timers[i]->fire(turn, loop->timers[i]->context);
}
