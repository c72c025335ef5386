#include "forest.h"
#include "test_memory.h"

#include <string.h>

struct forest {
    char *trees;
};

struct forest_search {
    int kind;
    forest_tree next;
};

forest *forest_new(const char *trees)
{
    forest *forest = test_malloc(sizeof *forest);
    if (forest == NULL)
        return NULL;
    forest->trees = test_strdup(trees);
    if (forest->trees != NULL)
        return forest;
    test_free(forest);
    return NULL;
}

void forest_delete(forest *forest)
{
    test_free(forest->trees);
    test_free(forest);
}

static forest_tree at(const forest *forest, uint32_t place)
{
    return (forest_tree){ place, forest->trees[place] == '\0' ? NULL : forest };
}

forest_tree forest_first_tree(const forest *forest) { return at(forest, 0); }

bool forest_tree_is_null(forest_tree tree) { return tree.forest == NULL; }

int forest_tree_kind(forest_tree tree) { return tree.forest->trees[tree.place]; }

forest_tree forest_tree_next(forest_tree tree) { return at(tree.forest, tree.place + 1); }

static bool walk_to(forest_walk *walk, uint32_t place)
{
    if (walk->length == walk->room) {
        uint32_t room = walk->room * 2 + 1;
        uint32_t *places = test_malloc(room * sizeof *places);
        if (places == NULL)
            return false;
        if (walk->length > 0)
            memcpy(places, walk->places, walk->length * sizeof *places);
        test_free(walk->places);
        walk->places = places;
        walk->room = room;
    }
    walk->places[walk->length++] = place;
    return true;
}

forest_walk forest_walk_new(forest_tree tree)
{
    forest_walk walk = { .forest = tree.forest };
    walk_to(&walk, tree.place);
    return walk;
}

forest_walk forest_walk_copy(const forest_walk *walk)
{
    forest_walk copy = { .forest = walk->forest };
    for (uint32_t index = 0; index < walk->length; index++)
        walk_to(&copy, walk->places[index]);
    return copy;
}

void forest_walk_delete(forest_walk *walk)
{
    test_free(walk->places);
    memset(walk, 0xff, sizeof *walk);
}

bool forest_walk_step(forest_walk *walk)
{
    forest_tree tree = forest_walk_tree(walk);
    if (tree.forest == NULL || forest_tree_next(tree).forest == NULL)
        return false;
    return walk_to(walk, tree.place + 1);
}

forest_tree forest_walk_tree(const forest_walk *walk)
{
    if (walk->length == 0)
        return (forest_tree){ 0, NULL };
    return at(walk->forest, walk->places[walk->length - 1]);
}

uint32_t forest_walk_length(const forest_walk *walk) { return walk->length; }

forest_walk forest_walk_shared(const forest_walk *walk) { return *walk; }

void forest_walk_restart(forest_walk *walk, forest_tree tree)
{
    walk->length = 0;
    walk->forest = tree.forest;
    walk_to(walk, tree.place);
}

forest_search *forest_search_new(int kind)
{
    forest_search *search = test_calloc(1, sizeof *search);
    if (search != NULL)
        search->kind = kind;
    return search;
}

void forest_search_delete(forest_search *search) { test_free(search); }

void forest_search_run(forest_search *search, forest_tree from) { search->next = from; }

forest_tree forest_search_next(forest_search *search)
{
    while (search->next.forest != NULL) {
        forest_tree tree = search->next;
        search->next = forest_tree_next(tree);
        if (forest_tree_kind(tree) == search->kind)
            return tree;
    }
    return search->next;
}
