#ifndef BREW_H
#define BREW_H

#include <stdbool.h>
#include <stddef.h>

/** Makes tea. */
typedef struct brew brew;

/** What is made. */
typedef enum { BREW_GREEN, BREW_BLACK } brew_kind;

/** How water is heated. */
typedef struct brew_heat_options {
    unsigned version;
    /** In degrees. */
    double target;
    void (*warn)(double degrees, void *payload);
    void *payload;
} brew_heat_options;

#define BREW_HEAT_OPTIONS_VERSION 1

/** @return 0 on success, -1 where the version is unknown */
int brew_heat_options_init(brew_heat_options *options, unsigned version);

/** How tea is made. */
typedef struct brew_options {
    unsigned version;
    /** In grams. */
    int leaves;
    brew_kind kind;
    bool is_sweet;
    /** What stands on the cup. */
    const char *label;
    brew_heat_options heat;
    void (*progress)(int seconds, void *payload);
    void *payload;
    const char **tags;
    size_t tag_count;
    int reserved[2];
} brew_options;

#define BREW_OPTIONS_VERSION 3

/** @return 0 on success, -1 where the version is unknown, or there is no memory */
int brew_options_init(brew_options *options, unsigned version);

brew *brew_new(const brew_options *options);
void brew_free(brew *brew);
/** @return 0 on success, -1 on failure */
int brew_set_options(brew *brew, const brew_options *options);
/** What stands on the cup. */
const char *brew_label(const brew *brew);
double brew_target(const brew *brew);

/**
 * Makes tea as it is said, for once.
 * @param options how, or NULL for how it was made
 * @return 0 on success, -1 on failure
 */
int brew_serve(brew *brew, const brew_options *options);
int brew_cups(const brew *brew);

/** What is poured. */
typedef struct {
    float amount;
    int spoons;
    void (*spilled)(void *user_data);
    void *user_data;
} brew_params;

brew_params brew_default_params(void);
float brew_pour(brew *brew, brew_params params);

/** How it is cleaned. */
typedef struct {
    int turns;
    bool dry;
} brew_settings;

/** @return true on success */
bool brew_settings_default(brew_settings *settings);
/** @param settings how, may be NULL */
int brew_clean(brew *brew, const brew_settings *settings);
/** Cleans it always so. */
void brew_set_cleaning(brew *brew, const brew_settings *settings);
int brew_turns(const brew *brew);
/** Whether the next settings can be had. */
void brew_break_settings(bool are_broken);

#endif
