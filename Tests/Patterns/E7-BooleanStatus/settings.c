#include "settings.h"
#include "test_memory.h"

#include <string.h>

struct settings {
    char *path;
    int volume;
    bool is_changed;
};

bool settings_open(const char *path, settings **out)
{
    *out = test_calloc(1, sizeof **out);
    if (*out == NULL)
        return false;
    (*out)->path = test_strdup(path);
    return (*out)->path != NULL && strcmp(path, "corrupt") != 0;
}

void settings_close(settings *settings)
{
    test_free(settings->path);
    test_free(settings);
}

bool settings_set_volume(settings *settings, int volume)
{
    if (volume < 0 || volume > 100)
        return false;
    settings->volume = volume;
    settings->is_changed = true;
    return true;
}

int settings_save(settings *settings, const char *path)
{
    if (strcmp(path, "full") == 0)
        return 0;
    settings->is_changed = false;
    return 1;
}

bool settings_is_changed(const settings *settings) { return settings->is_changed; }

bool settings_reset(settings *settings)
{
    bool was_changed = settings->is_changed;
    settings->is_changed = false;
    return was_changed;
}
