#include "loader.h"
#include "test_memory.h"

#include <string.h>

struct loader_error {
    char *message;
};

struct plugin {
    char *name;
};

static void set_error(loader_error **error, const char *message)
{
    loader_error *new = test_calloc(1, sizeof *new);
    if (new == NULL)
        return;
    new->message = test_strdup(message);
    *error = new;
}

void loader_error_free(loader_error *error)
{
    test_free(error->message);
    test_free(error);
}

const char *loader_error_message(const loader_error *error) { return error->message; }

plugin *plugin_load(const char *path, loader_error **error)
{
    plugin *plugin = NULL;
    if (strcmp(path, "missing") == 0) {
        set_error(error, "there is no such plugin");
        return NULL;
    }
    plugin = test_calloc(1, sizeof *plugin);
    if (plugin == NULL)
        return NULL;
    plugin->name = test_strdup(path);
    if (plugin->name == NULL) {
        test_free(plugin);
        set_error(error, "out of memory");
        return NULL;
    }
    if (strcmp(path, "half") == 0)
        set_error(error, "the plugin was loaded in part");
    return plugin;
}

void plugin_free(plugin *plugin)
{
    test_free(plugin->name);
    test_free(plugin);
}

int plugin_open(const char *path, plugin **out, loader_error **error)
{
    *out = plugin_load(path, error);
    return *out == NULL ? -1 : 0;
}

int plugin_run(plugin *plugin, int argument, loader_error **error)
{
    (void)plugin;
    if (argument == 0)
        set_error(error, "division by zero");
    return argument == 0 ? 0 : 100 / argument;
}

void plugin_check(const plugin *plugin, int argument, loader_error **error)
{
    (void)plugin;
    if (argument < 0)
        set_error(error, "negative");
}

const char *plugin_name(const plugin *plugin) { return plugin->name; }

int plugin_execute(plugin *plugin, const char *command, char **message)
{
    (void)plugin;
    if (strcmp(command, "stop") == 0)
        return 0;
    *message = test_strdup("unknown command");
    return 1;
}

void loader_free(void *text) { test_free(text); }
