struct loop_node {
  struct loop_node *next;
  int value;
};

struct loop_left;
struct loop_right { struct loop_left *left; };
struct loop_left { struct loop_right right; };

typedef struct loop_visitor loop_visitor;
typedef loop_visitor *(*loop_visit)(loop_visitor *visitor);
struct loop_visitor { loop_visit visit; };

typedef struct loop_table { struct loop_table *children[4]; } loop_table;

int loop_value(const struct loop_node *node);
struct loop_left loop_make_left(void);
int loop_run(loop_visitor visitor);
void loop_fill(loop_table *table);
struct loop_node *loop_node_create(int value);
void loop_node_destroy(struct loop_node *node);
