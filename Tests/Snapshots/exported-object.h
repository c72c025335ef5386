#include <stddef.h>

/* The library exports the board on which whatever takes none works: it is nobody's own. */
typedef struct board board;

extern board *board_current;

int bdraw(board *board, int shape);
int bmove(board *board, int line, int column);
int bwrite(board *board, const char *text);

int draw(int shape);
int move(int line, int column);
int write(const char *text);

/* Says nothing of any board, but by its name it does not show. */
int shape_width(int shape);

const char *board_version(void);
