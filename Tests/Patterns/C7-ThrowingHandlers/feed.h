#include <stdbool.h>

typedef struct feed feed;
typedef enum { FEED_OK = 0, FEED_NO_MEMORY = 1, FEED_STOPPED = 2 } feed_error;

feed *feed_create(void);
void feed_free(feed *feed);

/* What all handlers get. */
void feed_set_user_data(feed *feed, void *context);

void feed_set_word_handler(feed *feed, void (*handler)(const char *word, void *context));
/* Returns how many of the number to go on with. */
void feed_set_number_handler(feed *feed, int (*handler)(int number, void *context));
void feed_set_line_handler(feed *feed, void (*handler)(void *context));

/* Nothing is read any more, but the end is reported all the same; later, the next push begins anew. */
int feed_stop(feed *feed, bool for_good);
/* Calls the handlers with the words and numbers of a text, and then that of the end. */
feed_error feed_push(feed *feed, const char *text);
/* The same, and returns how many words there were. */
int feed_count(feed *feed, const char *text);
/* How many words the last push has read. */
int feed_words(const feed *feed);
