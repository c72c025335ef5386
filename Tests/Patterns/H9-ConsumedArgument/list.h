#ifndef LIST_H
#define LIST_H

typedef struct list list;
typedef struct node node;

list *list_create(void);
void list_destroy(list *list);
int list_sum(const list *list);

node *node_create(int value);
void node_destroy(node *node);
int node_value(const node *node);
/** @return How many bytes it has written: as many as its value is, if there is room. */
int node_fill(const node *node, unsigned char *bytes, int room);

/** Takes the node over, whether it succeeds or not: on failure the node is destroyed. */
int list_append_new(list *list, node *node);
/** Takes the node over only when it returns 0. */
int list_offer(list *list, node *node);

#endif
