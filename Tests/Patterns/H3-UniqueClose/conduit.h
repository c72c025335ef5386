#ifndef CONDUIT_H
#define CONDUIT_H

typedef struct conduit conduit;

conduit *conduit_open(int room);
/** Reports whether everything was read. The pipe is gone, whatever the result is. */
int conduit_close(conduit *conduit);
void conduit_write(conduit *conduit, int count);
int conduit_level(const conduit *conduit);

#endif
