#ifndef PACKET_H
#define PACKET_H

#include <stddef.h>
#include <stdint.h>

/** Bytes behind the end of the struct. */
typedef struct packet {
    uint16_t count;
    uint8_t kind;
    uint8_t data[];
} packet;

struct packet_point { int32_t x, y; };

/** Structs behind it. */
typedef struct packet_path {
    double weight;
    int n_points;
    struct packet_point points[];
} packet_path;

/** What its length counts is open: absent. */
typedef struct packet_message {
    uint32_t length;
    char text[];
} packet_message;

/* As clang 18 and GCC 15 know it: the header itself says which member counts. */
#if defined(__has_attribute)
#if __has_attribute(__counted_by__)
#define PACKET_COUNTED_BY(member) __attribute__((__counted_by__(member)))
#endif
#endif
#ifndef PACKET_COUNTED_BY
#define PACKET_COUNTED_BY(member)
#endif

/** Its length counts elements, beside a count of something else. */
typedef struct packet_log {
    uint16_t reference_count;
    uint8_t length;
    uint16_t count;
    uint32_t entries[] PACKET_COUNTED_BY(length);
} packet_log;

typedef struct packet_queue packet_queue;

packet_queue *packet_queue_create(void);
void packet_queue_destroy(packet_queue *queue);
/** Sends a copy. */
int packet_queue_send(packet_queue *queue, const packet *packet);
/** NULL where there is none. */
const packet *packet_queue_peek(const packet_queue *queue);
int64_t packet_path_sum(const packet_path *path);
/** The same path each time, and none for less than 0. */
const packet_path *packet_path_example(int count);
uint64_t packet_log_sum(const packet_log *log);
/** The same log each time, with as many entries as asked for. */
const packet_log *packet_log_example(uint8_t length);
int packet_message_length(const packet_message *message);
/** How far it writes is open: absent. */
void packet_clear(packet *packet);

#endif
