#include "event.h"
#include <string.h>

static const event events[] = {
    { 1, EVENT_NONE, { .key = { 0x5a5a5a5a, 0x5a } } },
    { 2, EVENT_KEY, { .key = { -5, 255 } } },
    { 3, EVENT_POINTER_MOTION, { .pointer_motion = { 0.5, -2 } } },
    { 4, EVENT_TEXT, { .text = { "h\xc3\xa9", 3 } } },
    { 5, EVENT_TEXT, { .text = { NULL, 0 } } },
    { 6, EVENT_NAME, { .name = "12345678" } },
    { 7, EVENT_LEVEL, { .level = -1 } },
    { 8, EVENT_QUIT, { .pointer_motion = { 1e300, 1e300 } } },
    { 9, (enum event_type)4711, { .key = { 0x5a5a5a5a, 0x5a } } },
};

event event_at(int index) { return events[index]; }

const event *event_find(int index)
{
    return index < 0 || index >= (int)(sizeof events / sizeof *events) ? NULL : &events[index];
}

int64_t event_weight(const event *event)
{
    switch (event->type) {
    case EVENT_KEY: return event->time * 1000 + event->data.key.code + event->data.key.modifiers;
    case EVENT_POINTER_MOTION: return (int64_t)(event->data.pointer_motion.x * 10 + event->data.pointer_motion.y);
    case EVENT_TEXT: return event->data.text.utf8 ? (int64_t)strlen(event->data.text.utf8) : -1;
    case EVENT_NAME: return event->data.name[0];
    case EVENT_LEVEL: return event->data.level;
    default: return (int64_t)event->type;
    }
}

struct number number_halved(struct number number)
{
    if (number.kind == NUMBER_REAL)
        number.real /= 2;
    else if (number.kind == NUMBER_WHOLE)
        number.whole /= 2;
    return number;
}

int thing_weight(struct thing thing) { return thing.kind == THING_FIRST ? thing.value.number : 0; }
