#ifndef HOOKS_H
#define HOOKS_H

typedef struct ledger ledger;

ledger *ledger_create(void);
void ledger_destroy(ledger *ledger);

/* Called before each booking, which it prevents by returning something else than 0. The function returns the argument of the
   previous call, or NULL. */
void *ledger_commit_hook(ledger *, int (*)(void *), void *);

void *ledger_change_hook(ledger *, void (*)(void *, const char *, int), void *);

/* Called after so many bookings; there is one such callback. Negative numbers are refused with -1. */
int ledger_progress_handler(ledger *, int bookings, void (*progress)(void *ctx), void *ctx);

/* Compares names, of which the lengths come first. */
int ledger_sort(ledger *, int (*compare)(void *, int, const void *, int, const void *), void *);

/* How many bookings there are now. */
int ledger_book(ledger *ledger, const char *name);

#endif
