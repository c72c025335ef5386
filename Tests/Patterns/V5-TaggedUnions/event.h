#ifndef EVENT_H
#define EVENT_H

#include <stdint.h>

enum event_type {
    EVENT_NONE,
    EVENT_KEY,
    EVENT_POINTER_MOTION,
    EVENT_TEXT,
    EVENT_NAME,
    EVENT_LEVEL = 100,
    EVENT_QUIT = 7,
};

struct event_key { int code; uint8_t modifiers; };
struct event_motion { double x, y; };
struct event_text { const char *utf8; int position; };

/** Something that happened. */
typedef struct event {
    int64_t time;
    enum event_type type;
    /** What belongs to it. */
    union {
        struct event_key key;
        struct event_motion pointer_motion;
        struct event_text text;
        char name[8];
        int level;
    } data;
} event;

/** Without names: the members are the struct's own. */
enum number_kind { NUMBER_WHOLE, NUMBER_REAL, NUMBER_NOTHING };
struct number {
    enum number_kind kind;
    union {
        long whole;
        double real;
    };
};

/** Which member is there, these names do not say: absent. */
enum thing_kind { THING_FIRST, THING_SECOND };
struct thing {
    enum thing_kind kind;
    union { int number; const char *word; } value;
};

event event_at(int index);
const event *event_find(int index);
/** A number for each event, by what is active in it. */
int64_t event_weight(const event *event);
struct number number_halved(struct number number);
int thing_weight(struct thing thing);

#endif
