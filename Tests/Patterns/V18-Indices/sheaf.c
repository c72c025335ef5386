#include "sheaf.h"
#include "test_memory.h"

#include <stddef.h>
#include <string.h>

struct sheaf_leaf {
    int number;
    int weight;
    char title[8];
    int is_folded;
};

struct sheaf {
    size_t count;
    struct sheaf_leaf *leaves;
    int *counters;
};

static const int colours[2][3] = {{1, 2, 3}, {4, 5, 6}};
static const int marks[2] = {70, 80};

/* Room for just as many leaves as there are, so that a wrong index is outside of it. */
static int grow(sheaf *sheaf, size_t count)
{
    struct sheaf_leaf *leaves = test_malloc(count * sizeof *leaves + 1);
    if (leaves == NULL)
        return -1;
    memset(leaves, 0, count * sizeof *leaves);
    if (sheaf->count > 0)
        memcpy(leaves, sheaf->leaves, sheaf->count * sizeof *leaves);
    test_free(sheaf->leaves);
    for (size_t i = sheaf->count; i < count; i++) {
        leaves[i].number = (int)i;
        leaves[i].weight = (int)i * 10;
        strcpy(leaves[i].title, "leaf");
    }
    sheaf->leaves = leaves;
    sheaf->count = count;
    return 0;
}

sheaf *sheaf_create(int leaves)
{
    sheaf *sheaf = test_malloc(sizeof *sheaf);
    if (sheaf == NULL)
        return NULL;
    sheaf->count = 0;
    sheaf->leaves = NULL;
    sheaf->counters = test_malloc(2 * sizeof(int));
    if (sheaf->counters == NULL || grow(sheaf, (size_t)leaves) != 0) {
        test_free(sheaf->counters);
        test_free(sheaf);
        return NULL;
    }
    sheaf->counters[0] = sheaf->counters[1] = 0;
    return sheaf;
}

void sheaf_free(sheaf *sheaf)
{
    test_free(sheaf->counters);
    test_free(sheaf->leaves);
    test_free(sheaf);
}

size_t sheaf_leaf_count(const sheaf *sheaf) { return sheaf->count; }

int sheaf_leaf_weight(const sheaf *sheaf, int leaf_index) { return sheaf->leaves[leaf_index].weight; }

const char *sheaf_leaf_title(const sheaf *sheaf, size_t index) { return sheaf->leaves[index].title; }

const sheaf_leaf *sheaf_get_leaf(const sheaf *sheaf, size_t index) { return &sheaf->leaves[index]; }

void sheaf_set_leaf_weight(sheaf *sheaf, uint32_t leaf_idx, int weight) { sheaf->leaves[leaf_idx].weight = weight; }

int sheaf_first_line_for_leaf(const sheaf *sheaf, uint32_t leaf) { return sheaf->leaves[leaf].number * 100; }

int sheaf_leaf_number(const sheaf_leaf *leaf) { return leaf->number; }

uint32_t sheaf_num_knots(const sheaf *sheaf) { return sheaf != NULL ? 2 : 0; }

uint32_t sheaf_num_colours(const sheaf *sheaf) { return sheaf != NULL ? 3 : 0; }

int sheaf_knot_colour_for_id(const sheaf *sheaf, uint32_t knot_id, uint32_t colour_id)
{
    (void)sheaf;
    return colours[knot_id][colour_id];
}

int sheaf_fold_leaf(sheaf *sheaf, size_t leaf_index)
{
    int is_folded = sheaf->leaves[leaf_index].is_folded;
    sheaf->leaves[leaf_index].is_folded = 1;
    sheaf->counters[is_folded]++;
    return -is_folded;
}

int sheaf_counter(const sheaf *sheaf, int op) { return sheaf->counters[op - 1]; }

uint16_t sheaf_mark_count(const sheaf *sheaf) { return sheaf != NULL ? 2 : 0; }

int sheaf_mark_weight(const sheaf *sheaf, sheaf_mark mark)
{
    (void)sheaf;
    return marks[mark];
}

int sheaf_mark_colour(const sheaf *sheaf, sheaf_mark mark) { return mark < sheaf_mark_count(sheaf) ? mark : -1; }

int sheaf_insert_leaf(sheaf *sheaf, size_t index, int weight)
{
    if (index > sheaf->count || grow(sheaf, sheaf->count + 1) != 0)
        return -1;
    memmove(sheaf->leaves + index + 1, sheaf->leaves + index, (sheaf->count - 1 - index) * sizeof *sheaf->leaves);
    sheaf->leaves[index].weight = weight;
    return 0;
}

void sheaf_join(sheaf *sheaf, struct sheaf *other)
{
    grow(sheaf, sheaf->count + other->count);
    sheaf_free(other);
}
