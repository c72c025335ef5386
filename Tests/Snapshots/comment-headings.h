/* Comments with headings on lines of their own, as Natural Docs has them, and constants that say success. */
#define LINK_OK 0
#define LINK_LOST 1
#define LINK_NONE 0

typedef struct link link;
/*
 * Function: link_new
 *
 * Makes a link.
 */
link *link_new(void);
void link_free(link *link);

/*
 * Function: link_send
 *
 * Sends a number.
 *
 * Parameters:
 *  link -   a link, as it came
 *           from link_new.
 *  number - what is sent.
 *
 * Returns:
 *  LINK_OK -   on success.
 *  LINK_LOST - where nobody listens.
 *
 * See Also:
 *  link_new
 */
int link_send(link *link, int number);

/* Verb last: */
void link_timeout_set(link *link, int timeout);
void link_set(link *link, int value);
void link_buffer_set(link *buffer, int key, int value);
link *link_timeouts_set(link *link, int count);

/** Returns:
 *  LINK_OK on success, or the number of the listeners */
int link_listeners(link *link);
/** Returns: LINK_NONE */
int link_kind(link *link);
