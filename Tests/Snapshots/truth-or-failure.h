/* Failures of this library are negative: an `int` that only its name calls a truth value may be one, too. */
#include <stdbool.h>

#define PORT_OK 0
#define PORT_WARN (-20)
#define PORT_FATAL (-30)

typedef int port_boolean;
typedef struct port port;

port *port_create(void);
void port_free(port *port);

int port_is_remote(port *port);
int port_ship_has_cargo(const port *port, int ship);

/* Doubtful neighbours, in which no failure hides. */
/** Returns non-zero if the port is open. */
int port_is_open(const port *port);
port_boolean port_is_free(const port *port);
bool port_has_crane(const port *port);
unsigned port_is_deep(const port *port);
int port_code_is_valid(int code);
int port_is_tidal(const port *port);
