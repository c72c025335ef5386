#ifndef RELEASE_H
#define RELEASE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct release_info {
    int major;
    size_t limit;
    char channel[8];
} release_info;

typedef enum release_kind {
    RELEASE_DRAFT,
    RELEASE_FINAL,
} release_kind;

/** The version, as one number. */
extern const int release_version;
extern const uint64_t release_largest;
extern const double release_ratio;
extern const bool release_stable;
extern const release_kind release_default_kind;
extern const release_info release_current;
extern const char *const release_name;
/* A text that this build does not have. */
extern const char *const release_vendor;
extern const char release_codename[8];
/* Every character is in use, so that no NUL ends it. */
extern const char release_tag[3];
extern const uint16_t release_steps[4];
/* A name that Swift gives to the property as well. */
extern const int steps;

/* These can change: the pointer, the number, what hardware writes. */
extern const char *release_error;
extern int release_verbosity;
extern const volatile int release_ticks;
/* Of these, Swift cannot know how far they reach. */
extern const char release_notes[];
extern const release_info *const release_history;

void release_set_verbosity(int verbosity);

#endif
