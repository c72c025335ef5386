#ifndef GOSSIP_H
#define GOSSIP_H

#include <stdarg.h>
#include <stddef.h>

typedef struct gossip gossip;

gossip *gossip_create(void);
void gossip_destroy(gossip *gossip);

/** Adds a line; returns its length, or -1 where there is no memory. */
int gossip_printf(gossip *gossip, const char *format, ...) __attribute__((format(printf, 2, 3)));
/** The same with a list: C could go on reading arguments that nobody passed. */
int gossip_vprintf(gossip *gossip, const char *format, va_list arguments) __attribute__((format(printf, 2, 0)));

/** Takes one number from the list, which goes on behind it. */
int gossip_take(gossip *gossip, va_list *arguments);

/** The last line, or NULL where there is none. */
const char *gossip_last(const gossip *gossip);

typedef void (*gossip_listener)(void *context, const char *format, va_list arguments);

/** Hears of each line, as long as the gossip lives or until it is replaced. */
void gossip_set_listener(gossip *gossip, gossip_listener listener, void *context);
/** Hears of all lines there are, the latest first. */
void gossip_tell(gossip *gossip, gossip_listener listener, void *context);

#endif
