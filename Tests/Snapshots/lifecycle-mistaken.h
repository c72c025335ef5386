typedef enum { LIFE_QUIET, LIFE_LOUD } life_mood;

/* Which of the moods is a failure, nobody says. */
life_mood life_setup(void);
void life_end(void);

typedef struct cell cell;
cell *cell_create(void);
void cell_destroy(cell *cell);
