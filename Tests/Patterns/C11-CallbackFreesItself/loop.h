typedef struct ev_loop ev_loop;
typedef struct ev_timer ev_timer;

ev_loop *ev_loop_create(void);
void ev_loop_destroy(ev_loop *loop);

/* A timer fires once for each turn of its loop, until it is destroyed: that it may be while it fires. */
ev_timer *ev_timer_create(ev_loop *loop, void (*fire)(int turn, void *context), void *context);
void ev_timer_destroy(ev_timer *timer);
void ev_loop_turn(ev_loop *loop);
