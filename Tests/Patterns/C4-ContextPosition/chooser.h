typedef struct chooser chooser;

chooser *chooser_create(void);
void chooser_destroy(chooser *chooser);

/* The context comes first, or in the middle, of the function's parameters and of the callback's. */
int chooser_visit_first(void *ctx, const chooser *chooser, int (*pick)(void *ctx, int left, int right));
int chooser_visit_middle(const chooser *chooser, int (*pick)(int left, void *ctx, int right), void *ctx, int start);
int chooser_visit_last(const chooser *chooser, int start, int (*pick)(int left, int right, void *ctx), void *ctx);
