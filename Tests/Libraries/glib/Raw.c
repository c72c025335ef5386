#include "raw.h"

#include <glib.h>
#include <string.h>
#include <unistd.h>

static void report(char *text)
{
    check(text != NULL);
    puts(text);
    g_free(text);
}

static GKeyFile *parse(int number)
{
    char text[400];
    snprintf(text, sizeof text,
             "[server]\nname=Zoë %d\nport=%d\nsecure=true\nratio=1.5\nhosts=one;two;drei;\nlevels=3;1;2;\n[empty]\n",
             number, 8000 + number);
    GKeyFile *file = g_key_file_new();
    check(g_key_file_load_from_data(file, text, strlen(text), G_KEY_FILE_KEEP_COMMENTS, NULL));
    char *name = g_key_file_get_string(file, "server", "name", NULL);
    printf("%s %d\n", name, g_key_file_get_integer(file, "server", "port", NULL));
    g_free(name);
    printf("%s %.1f\n", g_key_file_get_boolean(file, "server", "secure", NULL) ? "true" : "false",
           g_key_file_get_double(file, "server", "ratio", NULL));
    gsize count;
    char **hosts = g_key_file_get_string_list(file, "server", "hosts", &count, NULL);
    char *joined = g_strjoinv(",", hosts);
    printf("%s %zu\n", joined, count);
    g_free(joined);
    g_strfreev(hosts);
    int *levels = g_key_file_get_integer_list(file, "server", "levels", &count, NULL);
    printf("%d,%d,%d\n", levels[0], levels[1], levels[2]);
    g_free(levels);
    char **groups = g_key_file_get_groups(file, NULL), **keys = g_key_file_get_keys(file, "empty", &count, NULL);
    joined = g_strjoinv(",", groups);
    printf("%s %zu\n", joined, count);
    g_free(joined);
    g_strfreev(groups);
    g_strfreev(keys);
    return file;
}

static void change(GKeyFile *file, int number)
{
    int list[] = {4, 5, number};
    g_key_file_set_string(file, "new", "text", "a\nb");
    g_key_file_set_integer(file, "new", "number", -number);
    g_key_file_set_integer_list(file, "new", "list", list, 3);
    g_key_file_set_double_list(file, "new", "none", (double[]){0}, 0);
    g_key_file_remove_key(file, "server", "hosts", NULL);
    g_key_file_remove_group(file, "empty", NULL);
    report(g_key_file_to_data(file, NULL, NULL));
}

static void keep_in_a_file(GKeyFile *file)
{
    char path[] = "/tmp/ferry-raw-XXXXXX";
    close(mkstemp(path));
    check(g_key_file_save_to_file(file, path, NULL));
    GKeyFile *copy = g_key_file_new();
    check(g_key_file_load_from_file(copy, path, G_KEY_FILE_NONE, NULL));
    char *one = g_key_file_to_data(file, NULL, NULL), *two = g_key_file_to_data(copy, NULL, NULL);
    char *group = g_key_file_get_start_group(copy);
    printf("%s %s\n", strcmp(one, two) == 0 ? "true" : "false", group);
    g_free(one);
    g_free(two);
    g_free(group);
    g_key_file_unref(copy);
    unlink(path);
}

static void share(int number)
{
    unsigned char bytes[100];
    for (int index = 0; index < 100; index++)
        bytes[index] = (unsigned char)(index + number);
    GBytes *whole = g_bytes_new(bytes, sizeof bytes), *middle = g_bytes_new_from_bytes(whole, 10, 50);
    GBytes *part = g_bytes_new_from_bytes(middle, 5, 3);
    g_bytes_unref(middle);
    char *sum = g_compute_checksum_for_bytes(G_CHECKSUM_SHA256, whole);
    printf("%zu %s\n", g_bytes_get_size(whole), sum);
    g_free(sum);
    g_bytes_unref(whole);
    gsize size;
    const unsigned char *data = g_bytes_get_data(part, &size);
    printf("%zu %d,%d,%d\n", size, data[0], data[1], data[2]);
    g_bytes_unref(part);
    GBytes *empty = g_bytes_new(NULL, 0);
    g_bytes_get_data(empty, &size);
    printf("%zu %zu\n", g_bytes_get_size(empty), size);
    g_bytes_unref(empty);
    char text[40];
    snprintf(text, sizeof text, "[a]\nb=%d\n", number);
    GBytes *source = g_bytes_new(text, strlen(text));
    GKeyFile *file = g_key_file_new();
    check(g_key_file_load_from_bytes(file, source, G_KEY_FILE_NONE, NULL));
    g_bytes_unref(source);
    printf("%d\n", g_key_file_get_integer(file, "a", "b", NULL));
    g_key_file_unref(file);
}

static void use_texts(int number)
{
    char text[40];
    snprintf(text, sizeof text, "it's %d", number);
    char *quoted = g_shell_quote(text), *encoded = g_base64_encode((const unsigned char *)"bytes", 5);
    printf("%s %s\n", quoted, encoded);
    g_free(quoted);
    g_free(encoded);
    GDateTime *start = g_date_time_new_from_unix_utc(1000000000), *later = g_date_time_add_days(start, number);
    char *day = g_date_time_format(later, "%Y-%m-%d");
    printf("%s %d\n", day, g_date_time_get_year(later));
    g_free(day);
    g_date_time_unref(start);
    g_date_time_unref(later);

    GString *string = g_string_new("one");
    g_string_append(string, " two");
    g_string_insert_c(string, 0, '>');
    g_string_erase(string, 1, 1);
    g_string_append_printf(string, " %d", number);
    g_string_ascii_up(string);
    char **list = g_strsplit("a,b,,c", ",", 3), *joined = g_strjoinv("|", list);
    printf("%s %s\n", string->str, joined);
    g_free(joined);
    g_strfreev(list);
    g_string_free(string, TRUE);
    joined = g_strjoinv("-", (char *[]){"x", "y", "z", NULL});
    char *upper = g_utf8_strup("straße", -1);
    printf("%s %s\n", joined, upper);
    g_free(joined);
    g_free(upper);
    glong count;
    gunichar2 *units = g_utf8_to_utf16("zoë 𝄞", -1, NULL, &count, NULL);
    gsize size;
    guchar *decoded = g_base64_decode("Ynl0ZXM=", &size);
    printf("%ld %zu\n", count, size);
    g_free(units);
    g_free(decoded);
    char uri[60], *scheme, *host, *query;
    int port;
    snprintf(uri, sizeof uri, "https://example.org:8080/a?b=%d", number);
    check(g_uri_split(uri, G_URI_FLAGS_NONE, &scheme, NULL, &host, &port, NULL, &query, NULL, NULL));
    printf("%s %s %d %s\n", scheme, host, port, query);
    g_free(scheme);
    g_free(host);
    g_free(query);
    GRegex *regex = g_regex_new("[aeiou]+", G_REGEX_CASELESS, 0, NULL);
    char *replaced = g_regex_replace(regex, "beautiful", -1, 0, "_", 0, NULL);
    list = g_regex_split(regex, "dates", 0);
    printf("%s %u\n", replaced, g_strv_length(list));
    g_free(replaced);
    g_strfreev(list);
    g_regex_unref(regex);
}

static void keep_bytes(int number)
{
    GByteArray *bytes = g_byte_array_new();
    g_byte_array_append(bytes, (const guint8[]){1, 2, 3}, 3);
    g_byte_array_prepend(bytes, (const guint8[]){0}, 1);
    g_byte_array_remove_index(bytes, 1);
    g_byte_array_unref(bytes);
    char path[] = "/tmp/ferry-raw-XXXXXX", text[60], *read;
    close(mkstemp(path));
    snprintf(text, sizeof text, "first\nsecond %d\n", number);
    check(g_file_set_contents(path, text, -1, NULL));
    gsize size;
    check(g_file_get_contents(path, &read, &size, NULL));
    printf("%zu\n", size);
    g_free(read);
    GMappedFile *mapped = g_mapped_file_new(path, FALSE, NULL);
    GBytes *whole = g_mapped_file_get_bytes(mapped);
    printf("%zu %zu\n", g_mapped_file_get_length(mapped), g_bytes_get_size(whole));
    g_bytes_unref(whole);
    g_mapped_file_unref(mapped);
    GIOChannel *channel = g_io_channel_new_file(path, "r", NULL);
    while (g_io_channel_read_line(channel, &read, NULL, NULL, NULL) == G_IO_STATUS_NORMAL) {
        fputs(read, stdout);
        g_free(read);
    }
    g_io_channel_unref(channel);
    unlink(path);
}

static gboolean go_on(gpointer data) { return (void)data, TRUE; }

static void call_back(void)
{
    GMainContext *loop = g_main_context_new();
    GSource *source = g_idle_source_new();
    g_source_set_callback(source, go_on, NULL, NULL);
    check(g_source_attach(source, loop) != 0);
    int first = g_main_context_iteration(loop, FALSE), second = g_main_context_iteration(loop, FALSE);
    printf("%s %s\n", first ? "true" : "false", second ? "true" : "false");
    g_source_destroy(source);
    g_source_unref(source);
    first = g_main_context_iteration(loop, FALSE);
    printf("%s %s\n", first ? "true" : "false", g_main_context_default() ? "true" : "false");
    g_main_context_unref(loop);
}

void run_round(int number)
{
    GKeyFile *file = parse(number);
    change(file, number);
    keep_in_a_file(file);
    g_key_file_unref(file);
    share(number);
    use_texts(number);
    keep_bytes(number);
    call_back();
}
