#ifndef HOOKS_H
#define HOOKS_H

typedef struct logbook logbook;

logbook *logbook_create(void);
void logbook_destroy(logbook *logbook);

/* Called before each booking, which it prevents by returning something else than 0. The function returns the argument of the
   previous call, or NULL. */
void *logbook_commit_hook(logbook *, int (*)(void *), void *);

void *logbook_change_hook(logbook *, void (*)(void *, const char *, int), void *);

/* Called after so many bookings; there is one such callback. Negative numbers are refused with -1. */
int logbook_progress_handler(logbook *, int bookings, void (*progress)(void *ctx), void *ctx);

/* Compares names, of which the lengths come first. */
int logbook_sort(logbook *, int (*compare)(void *, int, const void *, int, const void *), void *);

/* How many bookings there are now. */
int logbook_book(logbook *logbook, const char *name);

#endif
