#define _POSIX_C_SOURCE 200809L
#include "loom.h"
#include "test_memory.h"
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

struct cloth {
    int size;
};

void loom_fail(loom *loom, int row)
{
    loom->errors->row = row;
    loom->errors->fail(loom);
    test_require(0, "the error function must not return");
}

void loom_words(const loom *loom, char *buffer)
{
    if (loom->errors->row < 0)
        strcpy(buffer, "no loom");
    else
        sprintf(buffer, "row %d of %d", loom->errors->row, loom->row_count);
}

void loom_begin(loom *loom, int width)
{
    loom->width = width;
    loom->row_count = 0;
    loom->rows = NULL;
    if (width < 1)
        loom_fail(loom, -1);
    loom->rows = test_malloc(100);
    if (!loom->rows || width > 100)
        loom_fail(loom, -1);
}

void loom_end(loom *loom)
{
    test_free(loom->rows);
    loom->rows = NULL;
}

void loom_weave(loom *loom, int colour)
{
    if (loom->row_count == 99)
        loom_fail(loom, 99);
    loom->rows[loom->row_count++] = (unsigned char)colour;
}

void loom_weave_deep(loom *loom, int colour, int depth)
{
    volatile char frame[256];
    frame[0] = (char)depth;
    if (depth == 0)
        loom_weave(loom, colour);
    else
        loom_weave_deep(loom, colour, depth - 1);
    frame[255] = frame[0];
}

void loom_cut(loom *loom, cloth **out)
{
    *out = test_malloc(sizeof **out);
    if (!*out)
        loom_fail(loom, -1);
    (*out)->size = loom->width * loom->row_count;
    for (int row = 0; row < loom->row_count; row++)
        if (loom->rows[row] == 0)
            loom_fail(loom, row);
    loom->row_count = 0;
}

int cloth_size(const cloth *cloth) { return cloth->size; }
void cloth_free(cloth *cloth) { test_free(cloth); }

void loom_inspect(loom *loom, loom_judge judge, void *context)
{
    for (int row = 0; row < loom->row_count; row++)
        judge(loom, row, context);
}

int loom_ends_program(loom *loom)
{
    int status = 0;
    pid_t child = fork();
    if (child < 0)
        return 0;
    if (child == 0) {
        close(1);
        close(2);
        signal(SIGABRT, SIG_DFL);
        loom_fail(loom, 0);
        _exit(0);
    }
    return waitpid(child, &status, 0) == child && WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT;
}
