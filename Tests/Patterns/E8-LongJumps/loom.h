#ifndef LOOM_H
#define LOOM_H

typedef struct loom loom;
typedef struct cloth cloth;

/* The caller's, as libjpeg has it: where an error goes. `fail` must not return. */
struct loom_errors {
    void (*fail)(loom *loom);
    int row;
};

struct loom {
    struct loom_errors *errors;
    int width;
    int row_count;
    unsigned char *rows;
};

/* The struct is the caller's, as are the errors in it. A width of less than 1 is an error, and so is one of more than 100,
   which shows only after there is something to free. */
void loom_begin(loom *loom, int width);
void loom_end(loom *loom);

/* Ends in the error function. The words for it are written where the caller says. */
void loom_fail(loom *loom, int row);
void loom_words(const loom *loom, char *buffer);

/* An error in row 99, where there is no more room. */
void loom_weave(loom *loom, int colour);

/* The same, that many calls deeper. */
void loom_weave_deep(loom *loom, int colour, int depth);

/* The cloth is the caller's, whether the cut ends well or not. It does not where the cloth has a hole, a row of colour 0. */
void loom_cut(loom *loom, cloth **out);
int cloth_size(const cloth *cloth);
void cloth_free(cloth *cloth);

/* Calls back for each row. The callback may end in `loom_fail`. */
typedef void (*loom_judge)(loom *loom, int row, void *context);
void loom_inspect(loom *loom, loom_judge judge, void *context);

/* Whether the program ends where an error is raised outside of any call that would catch it. */
int loom_ends_program(loom *loom);

#endif
