#include "tree.h"
#include "test_memory.h"

struct leaf {
    leaf *next;
    int number;
};

struct tree {
    leaf *first;
};

tree *tree_create(void) { return test_calloc(1, sizeof(tree)); }

void tree_destroy(tree *tree)
{
    while (tree->first != NULL)
        leaf_destroy(tree_release_first(tree));
    test_free(tree);
}

int tree_count(const tree *tree)
{
    int count = 0;
    for (const leaf *leaf = tree->first; leaf != NULL; leaf = leaf->next)
        count++;
    return count;
}

void tree_grow(tree *tree, int number)
{
    leaf **end = &tree->first;
    while (*end != NULL)
        end = &(*end)->next;
    *end = test_calloc(1, sizeof **end);
    if (*end != NULL)
        (*end)->number = number;
}

leaf *tree_detach_leaf(tree *tree)
{
    leaf **end = &tree->first;
    while (*end != NULL && (*end)->next != NULL)
        end = &(*end)->next;
    leaf *last = *end;
    *end = NULL;
    return last;
}

leaf *tree_release_first(tree *tree)
{
    leaf *first = tree->first;
    if (first != NULL) {
        tree->first = first->next;
        first->next = NULL;
    }
    return first;
}

leaf *tree_steal_leaf(tree *tree) { return tree_detach_leaf(tree); }

const leaf *tree_top(const tree *tree) { return tree->first; }

void leaf_destroy(leaf *leaf) { test_free(leaf); }

int leaf_number(const leaf *leaf) { return leaf->number; }
