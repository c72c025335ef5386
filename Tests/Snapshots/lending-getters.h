/* Getters of counted objects: which of them lend the reference that C keeps, and which give one out. */
typedef struct item item;
typedef struct list list;

item *item_new(int number);
item *item_ref(item *item);
void item_unref(item *item);
int item_number(const item *item);

list *list_new(void);
void list_free(list *list);
int list_size(const list *list);

/* Known to lend. */
item *list_get(list *list, int index);
#define list_foreach(list, index, value) \
    for (index = 0; index < list_size(list) && (value = list_get(list, index)); index++)
item *list_get0_item(list *list);
item *list_get_head(list *list);
item *list_ref_head(list *list);
/** The item is owned by the list. */
item *list_get_tail(list *list);

/* Nothing is known. */
item *list_get_item(list *list, int index);
item *list_get1_item(list *list);
item *list_find(list *list, int number);
item *list_lookup_value(list *list, const char *key);

/* Each round gives the last reference back, here or in the getter. */
item *list_get_next(list *list);
#define list_each_next(list, value) \
    for (value = list_get_next(list); value; item_unref(value), value = list_get_next(list))
item *list_get_after(list *list, item *last);
#define list_each_after(list, value) \
    for (value = list_get_after(list, NULL); value; value = list_get_after(list, value))
/* No loop. */
item *list_get_any(list *list);
#define list_any(list, value) (value = list_get_any(list))
