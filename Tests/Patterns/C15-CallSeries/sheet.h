#include <stddef.h>

typedef struct sheet sheet;
typedef struct tally tally;
typedef enum { SHEET_OK = 0, SHEET_NO_MEMORY = 1, SHEET_REFUSED = 2, SHEET_FAILED = 3 } sheet_error;

sheet *sheet_create(void);
void sheet_destroy(sheet *sheet);

/* Defines how numbers are tallied: add is called for each, finish at the end of each group, peek, which may be NULL, before that.
   done is called for the context when other functions take their place, when the sheet goes away, and when there is no memory; but
   not for a name without characters, which is refused. */
sheet_error sheet_define(sheet *sheet, const char *name, void *context, void (*add)(tally *tally, int number),
                         void (*finish)(tally *tally), void (*peek)(tally *tally), void (*done)(void *context));

/* Tallies numbers in so many groups, which take turns. What a group has memory for is finished also after a failure. */
sheet_error sheet_tally(sheet *sheet, const int *numbers, size_t count, int groups);
/* What the last group that said something has said, and how many did; what the last failure said, or NULL. */
int sheet_last_number(const sheet *sheet);
int sheet_number_count(const sheet *sheet);
const char *sheet_last_message(const sheet *sheet);

void *tally_context(tally *tally);
/* Memory of the group's, which is zero at first, and the same whenever it is asked for; NULL if there is none, and none is made
   for a size of 0. */
void *tally_memory(tally *tally, int size);
void tally_say(tally *tally, int number);
void tally_fail(tally *tally, const char *message);

/* Without a state: both are called by sheet_tally, until release is called, as done is. */
sheet_error sheet_watch(sheet *sheet, const char *name, int (*began)(int groups, void *context),
                        void (*ended)(void *context), void *context, void (*release)(void *context));
