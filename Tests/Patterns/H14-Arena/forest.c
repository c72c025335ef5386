#include "forest.h"
#include "test_memory.h"

#include <string.h>

struct twig {
    char *label;
    int weight;
    twig *child;
    twig *previous;
};

struct forest {
    twig *last;
    twig *trunk;
    size_t size;
};

forest *forest_create(void) { return test_calloc(1, sizeof(forest)); }

void forest_reset(forest *forest)
{
    while (forest->last != NULL) {
        twig *twig = forest->last;
        forest->last = twig->previous;
        test_free(twig->label);
        test_free(twig);
    }
    forest->trunk = NULL;
    forest->size = 0;
}

void forest_destroy(forest *forest)
{
    forest_reset(forest);
    test_free(forest);
}

size_t forest_size(const forest *forest) { return forest->size; }

twig *forest_new_twig(forest *forest, const char *label)
{
    twig *twig = test_calloc(1, sizeof *twig);
    if (twig == NULL)
        return NULL;
    twig->label = test_strdup(label);
    if (twig->label == NULL) {
        test_free(twig);
        return NULL;
    }
    twig->previous = forest->last;
    forest->last = twig;
    forest->size++;
    return twig;
}

twig *forest_last_twig(const forest *forest) { return forest->last; }

void forest_set_trunk(forest *forest, twig *twig) { forest->trunk = twig; }

twig *forest_trunk(const forest *forest) { return forest->trunk; }

const char *twig_label(const twig *twig) { return twig->label; }

int twig_set_weight(twig *twig, int weight)
{
    int previous = twig->weight;
    twig->weight = weight;
    return previous;
}

int twig_weight(const twig *twig) { return twig->weight; }

void twig_append(twig *parent, twig *child) { parent->child = child; }

twig *twig_first_child(const twig *parent) { return parent->child; }

int twig_compare(const twig *left, const twig *right) { return strcmp(left->label, right->label); }

void twig_drop(twig *twig) { test_free(twig); }

void forest_season(forest *forest) { forest_reset(forest); }
