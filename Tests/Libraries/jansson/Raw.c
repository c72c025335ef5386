#include "raw.h"

#include <jansson.h>
#include <string.h>
#include <unistd.h>

static void report(json_t *json)
{
    char *text = json_dumps(json, JSON_COMPACT | JSON_SORT_KEYS);
    check(text != NULL);
    puts(text);
    free(text);
}

static json_t *build(int number)
{
    char name[40];
    snprintf(name, sizeof name, "Zoë %d", number);
    json_t *person = json_object(), *tags = json_array();
    json_object_set_new(person, "name", json_string(name));
    json_object_set_new(person, "age", json_integer(20 + number % 50));
    json_object_set_new(person, "height", json_real(1.5));
    for (int tag = 0; tag < number % 4 + 2; tag++) {
        snprintf(name, sizeof name, "tag%d", tag);
        json_array_append_new(tags, json_string(name));
    }
    json_array_append_new(tags, json_null());
    json_object_set_new(person, "tags", tags);
    return person;
}

static void tell_references_apart(json_t *person)
{
    json_t *shared = json_string("shared"), *list = json_array();
    json_array_append(list, shared);
    json_array_append(list, shared);
    json_array_insert(list, 0, person);
    json_t *tag = json_incref(json_array_get(json_object_get(json_array_get(list, 0), "tags"), 1));
    json_array_clear(list);
    json_decref(list);
    printf("%s %s\n", json_string_value(shared), json_string_value(tag));
    json_string_set(tag, "changed");
    report(person);
    json_decref(tag);
    json_decref(shared);
}

static void update(json_t *copy)
{
    json_t *news = json_loads("{\"age\": 7, \"new\": [1, 2.5, true, \"x\"]}", 0, NULL);
    json_object_update_existing(copy, news);
    json_object_update_missing(copy, news);
    json_object_del(copy, "height");
    json_t *deep = json_deep_copy(copy);
    json_array_remove(json_object_get(copy, "new"), 0);
    char *text = json_dumps(copy, JSON_COMPACT | JSON_SORT_KEYS);
    printf("%s %zu\n", text, json_object_size(deep));
    free(text);
    json_decref(deep);
    json_decref(news);
}

static int count(const char *part, size_t size, void *context)
{
    (void)part;
    *(size_t *)context += size;
    return 0;
}

static void keep_in_a_file(json_t *json)
{
    char path[] = "/tmp/ferry-raw-XXXXXX";
    close(mkstemp(path));
    check(json_dump_file(json, path, JSON_COMPACT | JSON_SORT_KEYS) == 0);
    json_t *copy = json_load_file(path, 0, NULL);
    report(copy);
    json_decref(copy);
    unlink(path);
}

void run_round(int round)
{
    json_t *person = build(round);
    char *text = json_dumps(person, JSON_COMPACT | JSON_SORT_KEYS);
    check(text != NULL);
    puts(text);
    json_t *copy = json_loads(text, JSON_REJECT_DUPLICATES, NULL);
    check(json_equal(person, copy));
    free(text);
    tell_references_apart(person);
    update(copy);
    size_t parts = 0;
    json_dump_callback(copy, count, &parts, JSON_COMPACT);
    printf("%zu bytes\n", parts);
    keep_in_a_file(copy);
    json_decref(copy);
    json_decref(person);
}
