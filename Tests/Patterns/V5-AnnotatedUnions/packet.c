#include "packet.h"
#include "test_memory.h"
#include <stdio.h>
#include <string.h>

static const input inputs[] = {
    { INPUT_NOTHING, { .key = { 0x5a5a5a5a, 0x5a } } },
    { INPUT_PRESS, { .key = { -5, 255 } } },
    { INPUT_RELEASE, { .key = { 7, 1 } } },
    { INPUT_TYPED, { .text = { "h\xc3\xa9", 3 } } },
    { INPUT_TYPED, { .text = { NULL, 0 } } },
    { INPUT_AXES, { .axes = { 0.5, -2, 1e300 } } },
    { (enum input_type)99, { .key = { 0x5a5a5a5a, 0x5a } } },
};

input input_at(int index) { return inputs[index]; }

int input_weight(const input *event)
{
    switch (event->type) {
    case INPUT_PRESS: return event->data.key.code * 10 + event->data.key.modifiers;
    case INPUT_RELEASE: return -(event->data.key.code * 10 + event->data.key.modifiers);
    case INPUT_TYPED: return event->data.text.utf8 ? (int)strlen(event->data.text.utf8) : -1;
    case INPUT_AXES: return (int)(event->data.axes[0] + event->data.axes[1] + event->data.axes[2]);
    default: return (int)event->type;
    }
}

packet packet_at(int index)
{
    static char name[] = "Zo\xc3\xab";
    static unsigned char note[] = { 'a', 0, 'b', 'x' };
    static unsigned char bytes[] = { 0, 255, 7 };
    static struct packet_stop stops[] = { { 1, -1 }, { 300, 400 } };
    packet p;
    memset(&p, 0, sizeof p);
    switch (index) {
    case 0: p.what = PACKET_HELLO; p.body.greeting.name = name; p.body.greeting.is_new = 2;
        p.body.greeting.note = note; p.body.greeting.note_length = 3; break;
    case 1: p.what = PACKET_BYE; break;
    case 2: p.what = PACKET_PART; p.body.part.bytes = bytes; p.body.part.size = sizeof bytes; break;
    case 3: p.what = PACKET_PART; p.body.part.size = 1000; break;
    case 4: p.what = PACKET_ROUTE; p.body.route.stops = stops; p.body.route.stop_count = 2;
        p.body.route.weights[0] = 5; p.body.route.weights[1] = -6; break;
    case 5: p.what = PACKET_INPUT; p.body.nested.event = inputs[3]; break;
    case 6: p.what = PACKET_DONE; p.body.internal = (void *)0x5a5a; break;
    default: p.what = -1; p.body.internal = (void *)0x5a5a; break;
    }
    return p;
}

int64_t packet_sum(const packet *packet)
{
    int64_t sum = packet->what * 1000000;
    switch (packet->what) {
    case PACKET_HELLO:
    case PACKET_BYE:
        for (const char *c = packet->body.greeting.name; c && *c; c++) sum += (unsigned char)*c;
        for (size_t i = 0; i < packet->body.greeting.note_length; i++) sum += packet->body.greeting.note[i] * 1000;
        if (packet->body.greeting.reserved) return -1;
        return sum + packet->body.greeting.is_new;
    case PACKET_PART:
        for (size_t i = 0; i < packet->body.part.size; i++) sum += ((unsigned char *)packet->body.part.bytes)[i];
        return sum;
    case PACKET_ROUTE:
        for (int i = 0; i < packet->body.route.stop_count; i++)
            sum += packet->body.route.stops[i].x + packet->body.route.stops[i].y * 10;
        return sum + packet->body.route.weights[0] * 100 + packet->body.route.weights[1] * 200;
    case PACKET_INPUT: return sum + input_weight(&packet->body.nested.event);
    default: return sum;
    }
}

int slot_init(slot *slot, const char *name)
{
    char *copy = test_malloc(strlen(name) + 1);
    if (!copy) return 1;
    strcpy(copy, name);
    slot->kind = SLOT_NAME;
    slot->content.name.text = slot->owner = copy;
    for (int i = 0; i < 4; i++) slot->samples[i] = i * i;
    snprintf(slot->label, sizeof slot->label, "%s", name);
    slot->ready = 1;
    slot->level = 5;
    return 0;
}

void slot_set_whole(slot *slot, long whole) { slot->kind = SLOT_WHOLE; slot->content.whole = whole; }
void slot_spoil(slot *slot) { slot->kind = (enum slot_kind)77; }
void slot_end(slot *slot) { test_free(slot->owner); }
