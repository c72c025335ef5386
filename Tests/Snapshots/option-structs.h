/* Structs of options that C sets to defaults, and what looks like them. */
#ifndef OPTION_STRUCTS_H
#define OPTION_STRUCTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct os_deck os_deck;
os_deck *os_deck_new(void);
void os_deck_free(os_deck *deck);

/* One struct of options, with what has no form in Swift. */
typedef struct os_options {
    size_t struct_size;
    int level;
    char title[8];
    const char *path;
    size_t path_length;
    const uint8_t *salt;
    unsigned salt_length;
    uintptr_t tag;
    os_deck *parent;
    void (*log)(const char *text, void *opaque);
    void *opaque;
} os_options;
void os_options_init(os_options *options);
os_deck *os_deck_open(const char *path, const os_options *options);
/** @param options how, or NULL for the defaults */
int os_deck_draw(os_deck *deck, const os_options *options);
void os_deck_set_options(os_deck *deck, const os_options *options);
void os_deck_add_layer(os_deck *deck, const os_options *options);
int os_compare(const os_options *left, const os_options *right);

/* Two functions: the defaults are those that are called so. */
typedef struct { int width, height; } os_view_config;
void os_view_config_init(os_view_config *config);
void os_view_config_default(os_view_config *config);
void os_default_view_config(os_view_config *config);
int os_deck_show(os_deck *deck, const os_view_config *config);

/* Questions: those in force; what owns memory; a result of no known meaning; a version without a constant. */
typedef struct { int speed; } os_motor_params;
os_motor_params os_get_motor_params(void);
typedef struct { int depth; char *buffer; } os_cache_config;
void os_cache_config_init(os_cache_config *config);
void os_cache_config_free(os_cache_config *config);
int os_deck_cache(os_deck *deck, const os_cache_config *config);
typedef struct { int tries; void *lock; } os_retry_options;
int os_retry_options_init(os_retry_options *options);
int os_deck_retry(os_deck *deck, const os_retry_options *options);
typedef struct { int version, gain; void *extra; } os_sound_options;
void os_sound_options_init(os_sound_options *options, int version);
int os_deck_sound(os_deck *deck, const os_sound_options *options);

/* Not named for options, so that a pointer in it may be its own. */
typedef struct { int used; char *data; } os_buffer;
void os_buffer_init(os_buffer *buffer);
int os_deck_write(os_deck *deck, const os_buffer *buffer);

/* Without a function for the whole, the part would be zeros. */
typedef struct { int number; os_options options; } os_job;
int os_deck_run(os_deck *deck, const os_job *job);

/* Several, or such that C may change. */
int os_deck_draw_all(os_deck *deck, const os_view_config *configs, size_t count);
int os_deck_tune(os_deck *deck, os_options *options);

/* Functions and their context become closures. */
typedef struct {
    int version;
    void (*opened)(void *user_data);
    void (*closed)(void *user_data);
    void *user_data;
} os_event_config;
#define OS_EVENT_CONFIG_VERSION 1
void os_event_config_init(os_event_config *config, int version);

/* By annotation. */
typedef struct { int quality; void *reserved; } os_hints;
void os_hints_reset(os_hints *hints, int layout);
int os_deck_print(os_deck *deck, const os_hints *hints);

#endif
