#include "raw.h"

#include <string.h>
#include <yaml.h>

static char text[10000];
static size_t length;

static int append(void *context, unsigned char *buffer, size_t size)
{
    (void)context;
    memcpy(text + length, buffer, size);
    length += size;
    return 1;
}

static void scalar(yaml_emitter_t *emitter, const char *anchor, const char *tag, const char *value)
{
    yaml_event_t event;
    yaml_scalar_event_initialize(&event, (const yaml_char_t *)anchor, (const yaml_char_t *)tag,
                                 (const yaml_char_t *)value, -1, tag == NULL, tag == NULL, YAML_ANY_SCALAR_STYLE);
    check(yaml_emitter_emit(emitter, &event));
}

static void write_document(int number)
{
    yaml_emitter_t emitter;
    yaml_event_t event;
    char value[40];
    length = 0;
    check(yaml_emitter_initialize(&emitter));
    yaml_emitter_set_output(&emitter, append, NULL);
    yaml_emitter_set_unicode(&emitter, 1);
    yaml_stream_start_event_initialize(&event, YAML_UTF8_ENCODING);
    yaml_emitter_emit(&emitter, &event);
    yaml_document_start_event_initialize(&event, NULL, NULL, NULL, 1);
    yaml_emitter_emit(&emitter, &event);
    yaml_mapping_start_event_initialize(&event, NULL, NULL, 1, YAML_BLOCK_MAPPING_STYLE);
    yaml_emitter_emit(&emitter, &event);
    scalar(&emitter, NULL, NULL, "name");
    snprintf(value, sizeof value, "Zoë %d", number);
    scalar(&emitter, "z", NULL, value);
    scalar(&emitter, NULL, NULL, "same");
    yaml_alias_event_initialize(&event, (const yaml_char_t *)"z");
    yaml_emitter_emit(&emitter, &event);
    scalar(&emitter, NULL, NULL, "list");
    yaml_sequence_start_event_initialize(&event, NULL, (const yaml_char_t *)"!list", 0, YAML_FLOW_SEQUENCE_STYLE);
    yaml_emitter_emit(&emitter, &event);
    for (int item = 0; item < number % 4; item++) {
        snprintf(value, sizeof value, "%d", item);
        scalar(&emitter, NULL, NULL, value);
    }
    scalar(&emitter, NULL, "!empty", "");
    yaml_sequence_end_event_initialize(&event);
    yaml_emitter_emit(&emitter, &event);
    yaml_mapping_end_event_initialize(&event);
    yaml_emitter_emit(&emitter, &event);
    yaml_document_end_event_initialize(&event, 1);
    yaml_emitter_emit(&emitter, &event);
    yaml_stream_end_event_initialize(&event);
    yaml_emitter_emit(&emitter, &event);
    check(yaml_emitter_flush(&emitter));
    yaml_emitter_delete(&emitter);
    text[length] = 0;
    puts(text);
}

static const char *or_dash(const yaml_char_t *text) { return text == NULL ? "-" : (const char *)text; }

static void report(const yaml_event_t *event)
{
    const yaml_char_t *anchor = NULL, *tag = NULL, *value = NULL;
    switch (event->type) {
    case YAML_ALIAS_EVENT: anchor = event->data.alias.anchor; break;
    case YAML_SCALAR_EVENT:
        anchor = event->data.scalar.anchor;
        tag = event->data.scalar.tag;
        value = event->data.scalar.value;
        break;
    case YAML_SEQUENCE_START_EVENT: tag = event->data.sequence_start.tag; break;
    case YAML_MAPPING_START_EVENT: tag = event->data.mapping_start.tag; break;
    default: break;
    }
    printf("%d %s %s %s %zu:%zu %zu:%zu\n", event->type, or_dash(anchor), or_dash(tag), or_dash(value),
           event->start_mark.line, event->start_mark.column, event->end_mark.line, event->end_mark.column);
}

void run_round(int round)
{
    write_document(round);
    yaml_parser_t parser;
    check(yaml_parser_initialize(&parser));
    yaml_parser_set_input_string(&parser, (const unsigned char *)text, length);
    for (int ended = 0; !ended;) {
        yaml_event_t event;
        check(yaml_parser_parse(&parser, &event));
        report(&event);
        ended = event.type == YAML_STREAM_END_EVENT;
        yaml_event_delete(&event);
    }
    yaml_parser_delete(&parser);
}
