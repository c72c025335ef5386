#include "parade.h"
#include "test_memory.h"

#include <string.h>

struct parade {
    const struct name_list *names;
    const struct name_list *guests[2];
    int guest_lists;
};

void name_list_free_all(struct name_list *list)
{
    test_require(list != NULL, "only what there is is freed");
    while (list != NULL) {
        struct name_list *next = list->next;
        test_free(list->name);
        test_free(list);
        list = next;
    }
}

struct name_list *name_list_append(struct name_list *list, const char *name)
{
    struct name_list *node = test_calloc(1, sizeof *node);
    if (node == NULL)
        return NULL;
    node->name = test_strdup(name);
    if (node->name == NULL) {
        test_free(node);
        return NULL;
    }
    if (list == NULL)
        return node;
    struct name_list *last = list;
    while (last->next != NULL)
        last = last->next;
    last->next = node;
    return list;
}

void reading_free_all(reading *first)
{
    while (first != NULL) {
        reading *next = first->next;
        test_free(first);
        first = next;
    }
}

parade *parade_create(void) { return test_calloc(1, sizeof(parade)); }

static int bytes(const struct name_list *list)
{
    int count = 0;
    for (; list != NULL; list = list->next)
        count += (int)strlen(list->name);
    return count;
}

/* Looks at what it was given once more. */
void parade_destroy(parade *parade)
{
    test_require(bytes(parade->names) >= 0 && parade_guest_bytes(parade) >= 0, "what was given is still there");
    test_free(parade);
}

struct name_list *parade_copy_names(parade *parade)
{
    struct name_list *copy = NULL;
    for (const struct name_list *node = parade->names; node != NULL; node = node->next) {
        struct name_list *longer = name_list_append(copy, node->name);
        if (longer == NULL) {
            if (copy != NULL)
                name_list_free_all(copy);
            return NULL;
        }
        copy = longer;
    }
    return copy;
}

const struct name_list *parade_names(const parade *parade) { return parade->names; }

bool parade_list_names(const parade *parade, struct name_list **names)
{
    for (const struct name_list *node = parade->names; node != NULL; node = node->next) {
        struct name_list *longer = name_list_append(*names, node->name);
        if (longer == NULL)
            return false;
        *names = longer;
    }
    return true;
}

reading *parade_copy_readings(const parade *parade)
{
    reading *first = NULL;
    for (int place = bytes(parade->names); place > 0; place--) {
        reading *node = test_malloc(sizeof *node);
        if (node == NULL) {
            reading_free_all(first);
            return NULL;
        }
        *node = (reading){place, place / 2.0, first};
        first = node;
    }
    return first;
}

reading *parade_copy_broken(const parade *parade)
{
    (void)parade;
    return NULL;
}

int parade_measure(const parade *parade, const struct name_list *names)
{
    (void)parade;
    return bytes(names);
}

void parade_set_names(parade *parade, struct name_list *names) { parade->names = names; }

void parade_add_guests(parade *parade, struct name_list *guests)
{
    test_require(parade->guest_lists < 2, "no more than two lists");
    parade->guests[parade->guest_lists++] = guests;
}

int parade_guest_bytes(const parade *parade)
{
    int count = 0;
    for (int index = 0; index < parade->guest_lists; index++)
        count += bytes(parade->guests[index]);
    return count;
}

void parade_hand_over(parade *parade, struct name_list *names)
{
    (void)parade;
    name_list_free_all(names);
}
