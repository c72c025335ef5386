#include "port.h"
#include "test_memory.h"

#include <errno.h>
#include <string.h>

struct port {
    int is_broken;
};

port *port_open(const char *path)
{
    if (strcmp(path, "missing") == 0) {
        errno = ENOENT;
        return NULL;
    }
    port *port = test_calloc(1, sizeof *port);
    if (port == NULL)
        errno = ENOMEM;
    else
        port->is_broken = strcmp(path, "broken") == 0;
    return port;
}

void port_close(port *port) { test_free(port); }

int port_send(port *port, int bytes)
{
    if (!port->is_broken)
        return bytes;
    errno = EPIPE;
    return -1;
}

int port_flush(port *port)
{
    if (!port->is_broken)
        return 0;
    errno = EIO;
    return -1;
}

int port_wait(port *port, int seconds)
{
    (void)port;
    return seconds < 0 ? 3 : 0;
}
