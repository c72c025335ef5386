typedef struct au_tree au_tree;
au_tree *au_tree_create(void);
void au_tree_destroy(au_tree *tree);
char *au_tree_title(const au_tree *tree);
char *au_tree_label(const au_tree *tree);
