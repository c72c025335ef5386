#ifndef PORT_H
#define PORT_H

typedef struct port port;

/** Opens a port. Returns NULL and sets errno on failure. */
port *port_open(const char *path);
void port_close(port *port);

/** @return the number of bytes sent, or -1 on error, with the reason in errno */
int port_send(port *port, int bytes);
int port_flush(port *port);
/** @return 0 on success */
int port_wait(port *port, int seconds);

#endif
