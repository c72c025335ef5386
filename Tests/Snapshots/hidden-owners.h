/* Who ends what, or goes on using it, where only a word of a comment or a name shows it. */

typedef struct own_table own_table;
own_table *own_table_new(void);
void own_table_free(own_table *table);

typedef void (*own_visit)(void *user_data, int key);
typedef int (*own_match)(void *user_data, int key);
typedef void (*own_free)(void *pointer);

/* C calls the last one for each item, not for the context. */
void own_table_set_items(own_table *table, own_visit visit, own_match match, void *user_data, own_free free_item);
void own_table_set_value(own_table *table, own_visit visit, void *user_data, own_free value_destroy);
/* These are for the context. */
void own_table_set_visitor(own_table *table, own_visit visit, void *user_data, own_free free_func);
void own_table_set_handlers(
  own_table *table, own_visit visit, own_match match, void *user_data, own_free destroy_user_data);

typedef struct own_point own_point;
own_point *own_point_new(void);
void own_point_free(own_point *point);

/** Stores the coordinates of POINT in DST, and releases POINT. */
void own_point_get_into(own_point *dst, own_point *point);
/** Compares the two. The caller must free OTHER. */
int own_point_compare(own_point *point, own_point *other);
/** Takes the value, as own_point_get_into() does. */
void own_point_snatch_get(own_point *point, own_point *other);

/* Which points belong to a list, C knows. */
typedef struct own_list own_list;
own_list *own_list_new(void);
own_list *own_list_clone(const own_list *list);
void own_list_free(own_list *list);
void own_list_deep_free(own_list *list);

/* What is found may be a part of the tree, which cannot change but can end. */
typedef struct own_tree own_tree;
own_tree *own_tree_new(void);
void own_tree_free(own_tree *tree);
typedef struct own_matches own_matches;
own_matches *own_matches_new(void);
void own_matches_free(own_matches *matches);
int own_matches_sum(const own_matches *matches);
int own_tree_select(const own_tree *tree, int least, own_matches *found);
/* Compares alone. */
int own_tree_equal(const own_tree *tree, const own_tree *other);
int own_tree_compare(const own_tree *tree, own_tree *other);
/* Another value of the same type. */
int own_tree_balance(const own_tree *tree, own_tree *balanced);
