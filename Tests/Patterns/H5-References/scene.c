#include "scene.h"
#include "test_memory.h"

struct node {
    int references;
    int number;
};

struct scene {
    node *nodes[4];
    int count;
};

scene *scene_create(void) { return test_calloc(1, sizeof(scene)); }

void scene_destroy(scene *scene)
{
    scene_clear(scene);
    test_free(scene);
}

node *node_new(int number)
{
    node *node = test_calloc(1, sizeof *node);
    if (node == NULL)
        return NULL;
    node->references = 1;
    node->number = number;
    return node;
}

node *node_ref(node *node)
{
    node->references++;
    return node;
}

void node_unref(node *node)
{
    test_require(node->references > 0, "no more references are given back than were taken");
    if (--node->references == 0)
        test_free(node);
}

int node_number(const node *node) { return node->number; }

void node_set_number(node *node, int number) { node->number = number; }

int node_references(const node *node) { return node->references; }

void scene_add(scene *scene, node *node)
{
    if (scene->count < 4)
        scene->nodes[scene->count++] = node_ref(node);
}

node *scene_get_node(scene *scene, int index) { return index >= 0 && index < scene->count ? scene->nodes[index] : NULL; }

node *scene_get_last(scene *scene) { return scene->count > 0 ? scene->nodes[scene->count - 1] : NULL; }

node *scene_ref_last(scene *scene) { return scene->count > 0 ? node_ref(scene->nodes[scene->count - 1]) : NULL; }

node *scene_find_node(scene *scene, int number)
{
    int index;
    node *node;
    scene_foreach(scene, index, node)
        if (node->number == number)
            return node_ref(node);
    return NULL;
}

node *scene_largest(const scene *scene)
{
    node *largest = NULL;
    for (int i = 0; i < scene->count; i++)
        if (largest == NULL || scene->nodes[i]->number > largest->number)
            largest = scene->nodes[i];
    return largest;
}

node *scene_get0_first(scene *scene) { return scene_get_node(scene, 0); }

node *scene_pick_node(scene *scene, int index) { return scene_get_node(scene, index); }

void scene_clear(scene *scene)
{
    while (scene->count > 0)
        node_unref(scene->nodes[--scene->count]);
}
