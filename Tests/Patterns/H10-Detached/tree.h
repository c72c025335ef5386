#ifndef TREE_H
#define TREE_H

typedef struct tree tree;
typedef struct leaf leaf;

tree *tree_create(void);
void tree_destroy(tree *tree);
int tree_count(const tree *tree);
void tree_grow(tree *tree, int number);

/** Takes the last leaf out of the tree. The caller owns the leaf. */
leaf *tree_detach_leaf(tree *tree);
leaf *tree_release_first(tree *tree);
/** Who owns the result is not said. */
leaf *tree_steal_leaf(tree *tree);
const leaf *tree_top(const tree *tree);

void leaf_destroy(leaf *leaf);
int leaf_number(const leaf *leaf);

#endif
