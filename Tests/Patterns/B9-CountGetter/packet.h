#ifndef PACKET_H
#define PACKET_H

#include <stddef.h>
#include <stdint.h>

typedef struct packet packet;

packet *packet_create(int size);
void packet_destroy(packet *packet);
/** NULL for an empty packet. */
const uint8_t *packet_data(const packet *packet);
size_t packet_size(const packet *packet);
/** Moves the bytes to other memory. */
int packet_grow(packet *packet, int by);

#endif
