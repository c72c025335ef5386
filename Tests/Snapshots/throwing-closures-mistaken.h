/* What annotations cannot say of closures that throw. */
typedef struct feed feed;
feed *feed_create(void);
void feed_destroy(feed *feed);
int feed_run(feed *feed);
typedef struct { int (*open)(void *context); int (*close)(void *context); } feed_functions;
int feed_attach(feed *feed, const feed_functions *functions, void *context);
void feed_set_filter(feed *feed, int (*filter)(int number, void *context), void *context);
