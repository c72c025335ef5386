#include "list.h"
#include "test_memory.h"

#include <stddef.h>

struct node {
    int value;
    node *next;
};

struct list {
    node *first;
};

list *list_create(void) { return test_calloc(1, sizeof(list)); }

void list_destroy(list *list)
{
    while (list->first != NULL) {
        node *first = list->first;
        list->first = first->next;
        node_destroy(first);
    }
    test_free(list);
}

int list_sum(const list *list)
{
    int sum = 0;
    for (const node *node = list->first; node != NULL; node = node->next)
        sum += node->value;
    return sum;
}

node *node_create(int value)
{
    node *node = test_calloc(1, sizeof *node);
    if (node != NULL)
        node->value = value;
    return node;
}

void node_destroy(node *node) { test_free(node); }

int node_value(const node *node) { return node->value; }

int list_offer(list *list, node *node)
{
    if (node->value < 0)
        return -1;
    node->next = list->first;
    list->first = node;
    return 0;
}

int list_append_new(list *list, node *node)
{
    int status = list_offer(list, node);
    if (status != 0)
        node_destroy(node);
    return status;
}

int node_fill(const node *node, unsigned char *bytes, int room)
{
    int count = node->value < room ? node->value : room;
    for (int index = 0; index < count; index++)
        bytes[index] = (unsigned char)index;
    return count;
}
