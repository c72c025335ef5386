typedef struct list list;

list *list_create(void);
void list_destroy(list *list);
int list_append_number(list *list, double number);
double list_number(const list *list, int index);

/* Neither has a context. */
void list_sort(list *list, int (*compare)(double left, double right));
/* NULL lets everything through. Kept. */
void list_set_filter(list *list, _Bool (*filter)(double number));
/* Refused even where a plain function is asked for: it gets pointers. */
void list_order(list *list, int (*compare)(const void *left, const void *right));
