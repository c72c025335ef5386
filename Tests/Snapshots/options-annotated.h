/* Structs of options of which annotations say what sets their defaults. */
#ifndef OPTIONS_ANNOTATED_H
#define OPTIONS_ANNOTATED_H

typedef struct oa_deck oa_deck;
oa_deck *oa_deck_new(void);
void oa_deck_free(oa_deck *deck);

typedef struct { int quality; void *reserved; char *(*name)(int number); const char *const *fonts; } oa_hints;
int oa_hints_reset(oa_hints *hints, int layout);
int oa_deck_print(oa_deck *deck, const oa_hints *hints);

typedef struct { int retries; void *lock; } oa_retry_options;
int oa_retry_options_init(oa_retry_options *options);
int oa_deck_retry(oa_deck *deck, const oa_retry_options *options);

/* Its closures can be had all the same. */
typedef struct {
    int limit;
    int (*opened)(int number, void *user_data);
    void *user_data;
} oa_watch_config;
void oa_watch_config_init(oa_watch_config *config);
int oa_deck_watch(oa_deck *deck, const oa_watch_config *config);
int oa_deck_each(oa_deck *deck, const oa_watch_config *config);

#endif
