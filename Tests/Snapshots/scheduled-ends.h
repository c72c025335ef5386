/* Objects that C ends some time after the call. */
typedef struct sched_loop sched_loop;
typedef struct sched_watch sched_watch;

sched_loop *sched_loop_create(void);
void sched_loop_destroy(sched_loop *loop);

/* Destroyed by what only schedules the end. */
sched_watch *sched_watch_create(sched_loop *loop);
/* C keeps the name for the watch, which a text of Swift's does not outlive. */
sched_watch *sched_watch_open(sched_loop *loop, const char *name);
void sched_watch_set_handler(sched_watch *watch, void (*handler)(int number, void *context), void *context);
void sched_watch_set_owned(
    sched_watch *watch, void (*handler)(int number, void *context), void *context, void (*destroy)(void *context));
void sched_watch_set_bytes(sched_watch *watch, const unsigned char *bytes, int count);
int sched_watch_compare(sched_watch *watch, const char *name);
void sched_watch_close_later(sched_watch *watch);

/* Ended at once, or later. */
typedef struct sched_task sched_task;
sched_task *sched_task_create(void);
void sched_task_destroy(sched_task *task);
void sched_task_defer_destroy(sched_task *task);
void sched_task_set_handler(sched_task *task, void (*handler)(int number, void *context), void *context);

/* In the caller's memory. */
typedef struct sched_timer {
    int count;
} sched_timer;
void sched_timer_init(sched_timer *timer);
void sched_timer_end(sched_timer *timer);
void sched_timer_end_async(sched_timer *timer);
