typedef struct element element;
typedef struct chain chain;

element *element_new(element *parent, const char *name);
element *element_copy(const element *original);
void element_delete(element *element);
element *element_parent(element *element);
const element *element_first_child(const element *element);
element *element_add_child(element *parent, element *child);

/* As curl_slist: returns its own argument, or a new one. */
chain *chain_append(chain *chain, const char *text);
void chain_free_all(chain *chain);
