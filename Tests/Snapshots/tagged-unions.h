/* Unions, and what tells which of their members is there. */
#ifndef TAGGED_UNIONS_H
#define TAGGED_UNIONS_H

#include <stddef.h>
#include <stdint.h>

/* By comments; the structs have no names of their own. */
enum tu_event_type { TU_NO_EVENT, TU_KEY_DOWN_EVENT, TU_KEY_UP_EVENT, TU_TEXT_EVENT, TU_QUIT_EVENT };
typedef struct tu_event {
    enum tu_event_type type;
    union {
        /** The key (for TU_KEY_DOWN_EVENT and TU_KEY_UP_EVENT). */
        struct { int code; unsigned char modifiers; } key;
        /** If type is TU_TEXT_EVENT. */
        struct { const char *utf8; } text;
    } data;
} tu_event;
tu_event tu_next_event(void);
int tu_post_event(const tu_event *event);

/* By names that all end alike, and arrays. */
enum tu_shape_kind { TU_CIRCLE_SHAPE, TU_BOX_SHAPE, TU_NOTHING_SHAPE };
struct tu_shape {
    enum tu_shape_kind kind;
    union { double circle[3]; int16_t box[4]; } u;
};
struct tu_shape tu_grown(struct tu_shape shape);

/* A union inside of what a union holds. */
enum tu_node_kind { TU_NODE_SHAPE, TU_NODE_NUMBER };
struct tu_node { enum tu_node_kind kind; union { struct tu_shape shape; int number; } content; };
struct tu_node tu_first_node(void);

/* By annotations: an integer as the tag, several tags for a member, text, and bytes with a count. */
#define TU_MESSAGE_HELLO 1
#define TU_MESSAGE_BYE 2
#define TU_MESSAGE_PART 3
#define TU_MESSAGE_DONE 4
typedef struct tu_message {
    int32_t what;
    union {
        struct { char *name; int is_new; } greeting;
        struct { unsigned char *bytes; size_t size; int reserved; } part;
        void *internal;
    } body;
} tu_message;
tu_message tu_receive(void);
int tu_weigh(const tu_message *message);

/* Two unions, each with a tag. */
enum tu_side { TU_LEFT, TU_RIGHT };
struct tu_pair {
    enum tu_side first_side, second_side;
    union { int left; float right; } first;
    union { int left; float right; } second;
};
struct tu_pair tu_swapped(struct tu_pair pair);

/* Set up in place; `content` is read while the object is there. */
enum tu_slot_kind { TU_SLOT_EMPTY, TU_SLOT_WHOLE, TU_SLOT_REAL };
typedef struct tu_slot { enum tu_slot_kind kind; union { long whole; double real; } content; int samples[4]; char label[8]; unsigned ready : 1; } tu_slot;
int tu_slot_init(tu_slot *slot, long whole);
void tu_slot_end(tu_slot *slot);

/* Doubtful: the comment denies, names another constant besides, contradicts the name, or says nothing; the enum is closed. */
struct tu_denied { enum tu_side side; union { int number; /**< if side is TU_LEFT */ float real; /**< not if side is TU_LEFT */ } u; };
int tu_use_denied(struct tu_denied value);
struct tu_passing { enum tu_side side; union { int number; /**< for TU_LEFT, whose length is in TU_RIGHT */ float real; /**< for TU_RIGHT */ } u; };
int tu_use_passing(struct tu_passing value);
struct tu_contrary { enum tu_side side; union { int left; /**< for TU_RIGHT */ float right; /**< for TU_LEFT */ } u; };
int tu_use_contrary(struct tu_contrary value);
struct tu_range { enum tu_event_type type; union { int number; /**< for TU_NO_EVENT up to TU_KEY_UP_EVENT */ float real; /**< for TU_TEXT_EVENT */ } u; };
int tu_use_range(struct tu_range value);
struct tu_twice { enum tu_side side; union { int number; /**< for TU_LEFT */ float real; /**< for TU_LEFT */ } u; };
int tu_use_twice(struct tu_twice value);
enum __attribute__((enum_extensibility(closed))) tu_closed { TU_CLOSED_NUMBER, TU_CLOSED_REAL };
struct tu_by_closed { enum tu_closed kind; union { int number; float real; } u; };
int tu_use_by_closed(struct tu_by_closed value);

#endif
