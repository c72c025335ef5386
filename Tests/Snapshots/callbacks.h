typedef struct timer timer;
typedef int (*timer_callback)(timer *timer, void *context);

timer *timer_create(timer_callback callback, void *context);
void timer_destroy(timer *timer);
void timer_set_callback(timer *timer, timer_callback callback, void *context);
void timer_set_data(timer *timer, void *data, void (*destroy)(void *));
void *timer_get_data(const timer *timer);
void timer_each(const timer *timer, void (*body)(int tick));
void timer_with_allocator(void *(*allocate)(unsigned long), void (*release)(void *));
