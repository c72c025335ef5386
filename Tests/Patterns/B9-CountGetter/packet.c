#include "packet.h"
#include "test_memory.h"

#include <string.h>

struct packet {
    uint8_t *data;
    size_t size;
};

packet *packet_create(int size)
{
    packet *packet = test_calloc(1, sizeof *packet);
    if (packet == NULL)
        return NULL;
    if (size > 0 && packet_grow(packet, size) != 0) {
        packet_destroy(packet);
        return NULL;
    }
    return packet;
}

void packet_destroy(packet *packet)
{
    test_free(packet->data);
    test_free(packet);
}

const uint8_t *packet_data(const packet *packet) { return packet->data; }

size_t packet_size(const packet *packet) { return packet->size; }

int packet_grow(packet *packet, int by)
{
    uint8_t *data = test_malloc(packet->size + (size_t)by);
    if (data == NULL)
        return -1;
    if (packet->data != NULL)
        memcpy(data, packet->data, packet->size);
    memset(data + packet->size, by, (size_t)by);
    test_free(packet->data);
    packet->data = data;
    packet->size += (size_t)by;
    return 0;
}
