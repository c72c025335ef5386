/* What all of a program shares, and what only looks like it. */
#include <stdbool.h>

typedef struct kit kit;
kit *kit_create(void);
void kit_free(kit *kit);

bool kit_setenv(const char *name, const char *value);
void kit_unsetenv(const char *name);
int kit_setlocale(int category, const char *name);
void kit_reload_directories(void);
void kit_reload_fonts(void);

/* A part that has to be set up, by a function that Swift cannot call. */
void kit_trial_init(int *argc, char ***argv, ...);
int kit_trial_rand(void);
void kit_trial_skip(const char *reason);
/* Said to be set up elsewhere. */
int kit_trial_count(void);

/* One that can be called. */
void kit_colour_init(int colours);
int kit_colour_count(void);
/* One that sets up a struct of the caller's. */
void kit_trialist_init(kit *kit);
int kit_trialist_count(void);

/**
 * Sets everything up. The application should never invoke either kit_os_init()
 * or kit_os_reset() directly. It may call kit_os_name().
 */
int kit_start_up(void);
int kit_os_init(void);
int kit_os_reset(void);
int kit_os_name(void);

/* Harmless neighbours. */
void kit_reload(kit *kit);
void kit_set_debug(bool enabled);
void kit_error_clear(void);
int kit_env_count(void);
double kit_trials(double chance);
