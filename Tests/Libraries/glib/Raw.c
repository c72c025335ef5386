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
}

void run_round(int number)
{
    GKeyFile *file = parse(number);
    change(file, number);
    keep_in_a_file(file);
    g_key_file_unref(file);
    share(number);
    use_texts(number);
}
