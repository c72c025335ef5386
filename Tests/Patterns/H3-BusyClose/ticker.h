#ifndef TICKER_H
#define TICKER_H

typedef struct ticker ticker;
typedef struct timer timer;
typedef struct lamp lamp;

ticker *ticker_open(int number);
/* Fails while the ticker is held. */
int ticker_close(ticker *ticker);
void ticker_set_tick_callback(ticker *ticker, void (*tick)(int count, void *user_data), void *user_data);
int ticker_hold(ticker *ticker);

/* Calls every ticker that was not closed. */
void ticker_run_all(void);
/* Ends the tickers that could not be closed. */
int ticker_collect(void);

timer *timer_open(int number);
/* Fails while the timer is held, and can be called again then. */
int timer_close(timer *timer);
void timer_set_ring_callback(timer *timer, void (*ring)(int count, void *user_data), void *user_data);
int timer_hold(timer *timer, int holds);
int timer_ring(timer *timer);

lamp *lamp_open(int number);
/* Reports what went wrong so far; the lamp is gone. */
int lamp_close(lamp *lamp);
void lamp_set_light_callback(lamp *lamp, void (*light)(int count, void *user_data), void *user_data);
int lamp_switch(lamp *lamp, int count);

#endif
