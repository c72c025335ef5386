#ifndef EVENTS_H
#define EVENTS_H

#include <yaml.h>

/* What events hold stands in a union of structs without names, and text is made of unsigned char. */

static inline const char *yaml_event_get_value(const yaml_event_t *event)
{
    return event->type == YAML_SCALAR_EVENT ? (const char *)event->data.scalar.value : NULL;
}

static inline const char *yaml_event_get_anchor(const yaml_event_t *event)
{
    switch (event->type) {
    case YAML_ALIAS_EVENT: return (const char *)event->data.alias.anchor;
    case YAML_SCALAR_EVENT: return (const char *)event->data.scalar.anchor;
    case YAML_SEQUENCE_START_EVENT: return (const char *)event->data.sequence_start.anchor;
    case YAML_MAPPING_START_EVENT: return (const char *)event->data.mapping_start.anchor;
    default: return NULL;
    }
}

static inline const char *yaml_event_get_tag(const yaml_event_t *event)
{
    switch (event->type) {
    case YAML_SCALAR_EVENT: return (const char *)event->data.scalar.tag;
    case YAML_SEQUENCE_START_EVENT: return (const char *)event->data.sequence_start.tag;
    case YAML_MAPPING_START_EVENT: return (const char *)event->data.mapping_start.tag;
    default: return NULL;
    }
}

static inline int yaml_document_begin_event_initialize(yaml_event_t *event, int implicit)
{
    return yaml_document_start_event_initialize(event, NULL, NULL, NULL, implicit);
}

static inline int yaml_alias_text_event_initialize(yaml_event_t *event, const char *anchor)
{
    return yaml_alias_event_initialize(event, (const yaml_char_t *)anchor);
}

static inline int yaml_scalar_text_event_initialize(yaml_event_t *event, const char *anchor, const char *tag,
                                                    const char *value, yaml_scalar_style_t style)
{
    return yaml_scalar_event_initialize(event, (const yaml_char_t *)anchor, (const yaml_char_t *)tag,
                                        (const yaml_char_t *)value, -1, tag == NULL, tag == NULL, style);
}

static inline int yaml_sequence_begin_event_initialize(yaml_event_t *event, const char *anchor, const char *tag,
                                                       yaml_sequence_style_t style)
{
    return yaml_sequence_start_event_initialize(event, (const yaml_char_t *)anchor, (const yaml_char_t *)tag,
                                                tag == NULL, style);
}

static inline int yaml_mapping_begin_event_initialize(yaml_event_t *event, const char *anchor, const char *tag,
                                                      yaml_mapping_style_t style)
{
    return yaml_mapping_start_event_initialize(event, (const yaml_char_t *)anchor, (const yaml_char_t *)tag,
                                               tag == NULL, style);
}

static inline const char *yaml_parser_get_error_message(const yaml_parser_t *parser) { return parser->problem; }
static inline const char *yaml_emitter_get_error_message(const yaml_emitter_t *emitter) { return emitter->problem; }

#endif
