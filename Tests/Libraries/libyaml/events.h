#ifndef EVENTS_H
#define EVENTS_H

#include <yaml.h>

/* Text is made of unsigned char, and NULL and implied values are what a caller rarely wants to say. */

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
