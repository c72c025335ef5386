#include "packet.h"
#include "test_memory.h"
#include <string.h>

struct packet_queue {
    packet *last;
};

packet_queue *packet_queue_create(void) { return test_calloc(1, sizeof(packet_queue)); }

void packet_queue_destroy(packet_queue *queue)
{
    test_free(queue->last);
    test_free(queue);
}

int packet_queue_send(packet_queue *queue, const packet *sent)
{
    size_t size = offsetof(packet, data) + sent->count;
    packet *copy = test_malloc(size < sizeof(packet) ? sizeof(packet) : size);
    if (copy == NULL)
        return -1;
    memcpy(copy, sent, size);
    test_free(queue->last);
    queue->last = copy;
    return 0;
}

const packet *packet_queue_peek(const packet_queue *queue) { return queue->last; }

int64_t packet_path_sum(const packet_path *path)
{
    int64_t sum = (int64_t)path->weight;
    for (int index = 0; index < path->n_points; index++)
        sum += path->points[index].x * (int64_t)path->points[index].y;
    return sum;
}

const packet_path *packet_path_example(int count)
{
    static union {
        packet_path path;
        char room[sizeof(packet_path) + 3 * sizeof(struct packet_point)];
    } example;
    example.path.weight = 0.5;
    for (int index = 0; index < 3; index++)
        example.path.points[index] = (struct packet_point){ 2 * index + 1, 2 * index + 2 };
    if (count < -1)
        return NULL;
    example.path.n_points = count;
    return &example.path;
}

int packet_message_length(const packet_message *message) { return (int)message->length; }

void packet_clear(packet *packet) { memset(packet->data, 0, packet->count); }

uint64_t packet_log_sum(const packet_log *log)
{
    uint64_t sum = (uint64_t)log->count * 1000000;
    for (int index = 0; index < log->length; index++)
        sum += log->entries[index];
    return sum;
}

const packet_log *packet_log_example(uint8_t length)
{
    static union {
        packet_log log;
        char room[sizeof(packet_log) + 255 * sizeof(uint32_t)];
    } example;
    example.log.count = 65535;
    example.log.length = length;
    for (int index = 0; index < length; index++)
        example.log.entries[index] = (uint32_t)index;
    return &example.log;
}
