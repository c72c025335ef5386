typedef struct feed feed;
typedef struct loose loose;
feed *feed_new(void);
void feed_free(feed *feed);
void feed_set_title(feed *feed, const char *title);
void loose_set_context(loose *loose, void *context);
