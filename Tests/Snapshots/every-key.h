#include <stddef.h>

/* What nothing but the annotations beside it can say. */

typedef struct lib_shelf lib_shelf;
typedef struct lib_drawer lib_drawer;
typedef struct lib_hidden lib_hidden;
typedef enum lib_order { LIB_BY_TITLE, LIB_BY_YEAR } lib_order;
enum { LIB_CODE_DONE = 1, LIB_CODE_FULL = 2, LIB_CODE_TORN = 3 };

lib_shelf *lib_shelf_create(void);
void lib_shelf_destroy(lib_shelf *shelf);
lib_drawer *lib_drawer_create(void);
int lib_drawer_close(lib_drawer *drawer);
lib_hidden *lib_hidden_create(void);
void lib_hidden_destroy(lib_hidden *hidden);

int lib_shelf_tidy(lib_shelf *shelf);
int lib_shelf_arrange(lib_shelf *shelf, int order, int descending);
int lib_shelf_dust(lib_shelf *shelf);
char **lib_shelf_titles(const lib_shelf *shelf);
void lib_free_titles(char **titles);
int lib_shelf_visit(lib_shelf *shelf, int (*visit)(const char *title, void *who), void *who, void *spare);
void lib_shelf_watch(
    lib_shelf *shelf, void (*changed)(int count, void *context), void *context, void (*gone)(void *context));

typedef struct lib_cursor {
    int row, column;
    void *state;
} lib_cursor;

void lib_cursor_init(lib_cursor *cursor);
void lib_cursor_clear(lib_cursor *cursor);
