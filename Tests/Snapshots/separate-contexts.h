typedef struct feed feed;
feed *feed_new(void);
void feed_free(feed *feed);

/* What all handlers get. */
void feed_set_context(feed *feed, void *context);

typedef void (*feed_text_handler)(void *context, const char *text);
typedef int (*feed_item_handler)(void *context, const char **fields, double weight);

void feed_set_text_handler(feed *feed, feed_text_handler handler);
int feed_set_item_handler(feed *feed, feed_item_handler handler);
void feed_set_handlers(feed *feed, feed_text_handler title, feed_text_handler body);

/* With a context of its own. */
void feed_set_log(feed *feed, feed_text_handler log, void *user_data);

/* Changes what the handlers get. */
void feed_pass_feed_as_arg(feed *feed);
/* Has the handlers of another. */
feed *feed_new_child(feed *parent);
/* A handler for each topic. */
void feed_set_topic_handler(feed *feed, int topic, feed_text_handler handler);
/* Which of the two C keeps when it fails, nobody says. */
int feed_set_both(feed *feed, feed_text_handler first, feed_text_handler second);
/* Calls it at once, with the same context. */
void feed_each(feed *feed, feed_text_handler visit);
/* On a thread of the library. */
void feed_set_alarm_handler(feed *feed, feed_text_handler handler);
/* May throw, which no call waits for. */
void feed_set_stop_handler(feed *feed, feed_item_handler handler);

/* Its handlers may throw, and so does what calls them. */
typedef struct reel reel;
reel *reel_new(void);
void reel_free(reel *reel);
void reel_set_context(reel *reel, void *context);
void reel_set_frame_handler(reel *reel, void (*handler)(void *context, int frame));
/* What it has to return to stop, nobody says: it does not throw. */
void reel_set_cut_handler(reel *reel, int (*handler)(void *context, int frame));
int reel_set_mark_handler(reel *reel, int (*handler)(void *context, int frame));
void reel_halt(reel *reel, int code, _Bool now);
int reel_play(reel *reel, const char *title);
int reel_frame(const reel *reel);
int reel_skip(reel *reel, int frames);
