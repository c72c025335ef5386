#ifndef SETTINGS_H
#define SETTINGS_H

#include <stdbool.h>

typedef struct settings settings;

bool settings_open(const char *path, settings **out);
void settings_close(settings *settings);

/** @return true on success, false where the value is refused */
bool settings_set_volume(settings *settings, int volume);
/** @return 1 on success, 0 on failure */
int settings_save(settings *settings, const char *path);
/** Whether anything was changed. */
bool settings_is_changed(const settings *settings);
bool settings_reset(settings *settings);

#endif
