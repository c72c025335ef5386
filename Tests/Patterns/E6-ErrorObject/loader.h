#ifndef LOADER_H
#define LOADER_H

typedef struct loader_error loader_error;
typedef struct plugin plugin;

void loader_error_free(loader_error *error);
const char *loader_error_message(const loader_error *error);

plugin *plugin_load(const char *path, loader_error **error);
void plugin_free(plugin *plugin);
int plugin_open(const char *path, plugin **out, loader_error **error);
int plugin_run(plugin *plugin, int argument, loader_error **error);
void plugin_check(const plugin *plugin, int argument, loader_error **error);
const char *plugin_name(const plugin *plugin);

/** The text has to be freed with loader_free. */
int plugin_execute(plugin *plugin, const char *command, char **message);
void loader_free(void *text);

#endif
