typedef struct ai_tree ai_tree;
ai_tree *ai_tree_create(void);
void ai_tree_destroy(ai_tree *tree);
char *ai_tree_title(const ai_tree *tree);
char *ai_tree_label(const ai_tree *tree);
const char *ai_tree_word(const ai_tree *tree);
int ai_tree_count(const ai_tree *tree);
char *ai_tree_dump(const ai_tree *tree);
