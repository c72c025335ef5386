#ifndef PORT_H
#define PORT_H

#include <stddef.h>
#include <stdint.h>

/** A descriptor; negative for none. */
typedef int port;
/** Says how a call went. */
typedef int port_status;

/** Opens a port; a negative number on failure, with the reason in errno. */
port port_open(const char *name);
/** Closes a port. */
int port_close(port port);
port port_dup(port port);
/** How often the port was used, this use included; negative on failure. */
int port_use(port port);
size_t port_name(port port, char *buffer, size_t size);
/** Connects two ports. */
int port_matches(port port, const char *name);
/** Gives out a port where a number is expected. */
port_status port_pair(port *first, port *second);

/** Ids, none of which is 0. */
typedef uint32_t voice;
voice voice_take(uint32_t pitch);
void voice_stop(voice voice);
uint32_t voice_pitch(voice voice);

/** A number like any other. */
typedef int port_priority;
port_priority port_get_priority(port port);

#endif
