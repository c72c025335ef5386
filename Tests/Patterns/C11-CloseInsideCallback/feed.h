#ifndef FEED_H
#define FEED_H

typedef struct feed feed;
typedef struct hub hub;
typedef struct item item;

feed *feed_open(int count);
/* Frees the feed. Not to be called while feed_each or feed_poll runs. */
int feed_close(feed *feed);
int feed_each(feed *feed, void (*body)(int number, void *context), void *context);
/* Called by feed_poll. */
void feed_add_observer(feed *feed, void (*observer)(int number, void *context), void *context);
int feed_poll(feed *feed);
int feed_count(const feed *feed);

const item *feed_first(const feed *feed);
/* Looks its feed's observers up, and calls them. */
int item_announce(const item *item);

hub *hub_create(void);
void hub_destroy(hub *hub);
/** Takes ownership of the feed, and frees it at once. */
void hub_absorb(hub *hub, feed *feed);

#endif
