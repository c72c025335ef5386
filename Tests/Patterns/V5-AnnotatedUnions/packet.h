#ifndef PACKET_H
#define PACKET_H

#include <stddef.h>
#include <stdint.h>

/* The comments say which member is there, some for several tags; the structs have no names of their own. */
enum input_type { INPUT_NOTHING, INPUT_PRESS, INPUT_RELEASE, INPUT_TYPED, INPUT_AXES };
typedef struct input {
    enum input_type type;
    union {
        /** The key (for INPUT_PRESS and INPUT_RELEASE). */
        struct { int code; uint8_t modifiers; } key;
        /** If type is INPUT_TYPED. */
        struct { const char *utf8; int position; } text;
        double axes[3];
    } data;
} input;

/** The next of a few; the last one repeats. */
input input_at(int index);
/** A number for an input, by what is active in it. */
int input_weight(const input *event);

#define PACKET_HELLO 1
#define PACKET_BYE 2
#define PACKET_PART 3
#define PACKET_ROUTE 4
#define PACKET_INPUT 5
#define PACKET_DONE 6

struct packet_stop { int16_t x, y; };

/* An integer tells, and annotations say what; `internal` is none of Swift's business. */
typedef struct packet {
    int32_t what;
    union {
        struct { char *name; int is_new; unsigned char *note; size_t note_length; void *reserved; } greeting;
        struct { void *bytes; size_t size; } part;
        struct { struct packet_stop *stops; uint8_t stop_count; int weights[2]; } route;
        struct { input event; } nested;
        void *internal;
    } body;
} packet;

/** The next of a few, whose contents stay the library's. */
packet packet_at(int index);
/** Adds up every byte, character and number that a packet holds. */
int64_t packet_sum(const packet *packet);

/* Set up in place: its union and its array are read while it is there. */
enum slot_kind { SLOT_EMPTY, SLOT_WHOLE, SLOT_NAME, SLOT_OTHER };
typedef struct slot {
    enum slot_kind kind;
    union { long whole; struct { char *text; } name; } content;
    int samples[4];
    char label[8];
    unsigned ready : 1, level : 3;
    char *owner;
} slot;

/** Fails where there is no memory. @return 0 for success. */
int slot_init(slot *slot, const char *name);
void slot_set_whole(slot *slot, long whole);
void slot_spoil(slot *slot);
void slot_end(slot *slot);

#endif
