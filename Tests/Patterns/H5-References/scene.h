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
node *scene_get_node(scene *scene, int index);
#define scene_foreach(scene, index, node) \
    for ((index) = 0; (node = scene_get_node(scene, index)) != NULL; (index)++)
node *scene_get_last(scene *scene);
/** Returns a reference that must be given back with node_unref. */
node *scene_ref_last(scene *scene);
/* Gives out a reference, which nothing but the manual says. */
node *scene_find_node(scene *scene, int number);
/** The node is owned by the scene. */
node *scene_largest(const scene *scene);
/* Stays the scene's, as get0 says. */
node *scene_get0_first(scene *scene);
/* Stays the scene's, which nothing but the manual says. */
node *scene_pick_node(scene *scene, int index);
void scene_clear(scene *scene);

#endif
