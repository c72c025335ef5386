#ifndef SCENE_H
#define SCENE_H

typedef struct scene scene;
typedef struct node node;

scene *scene_create(void);
void scene_destroy(scene *scene);

node *node_new(int number);
node *node_ref(node *node);
void node_unref(node *node);
int node_number(const node *node);
void node_set_number(node *node, int number);
int node_references(const node *node);

/** Adds a reference of its own to the node. */
void scene_add(scene *scene, node *node);
/** The scene keeps its reference. */
node *scene_get_node(scene *scene, int index);
/** The node is owned by the scene. */
node *scene_largest(const scene *scene);
void scene_clear(scene *scene);

#endif
