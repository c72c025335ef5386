typedef struct roster roster;

roster *roster_create(void);
void roster_destroy(roster *roster);
int roster_append_number(roster *roster, double number);
double roster_number(const roster *roster, int index);

/* Neither has a context. */
void roster_sort(roster *roster, int (*compare)(double left, double right));
/* NULL lets everything through. Kept. */
void roster_set_filter(roster *roster, _Bool (*filter)(double number));
/* Refused even where a plain function is asked for: it gets pointers. */
void roster_order(roster *roster, int (*compare)(const void *left, const void *right));
