#ifndef CHANNEL_H
#define CHANNEL_H

typedef struct channel channel;

/**
 * Opens a channel. A channel that cannot be connected is given out together with the error, and has to be closed too.
 */
int channel_open(const char *name, channel **out);
void channel_close(channel *channel);
const char *channel_name(const channel *channel);

#endif
