#include "cursor.h"
#include "test_memory.h"

struct cursor {
    int rows;
    int position;
};

int cursor_open(int rows, cursor **out)
{
    *out = test_calloc(1, sizeof **out);
    if (*out == NULL)
        return CURSOR_BUSY;
    (*out)->rows = rows;
    return rows < 0 ? CURSOR_MISUSE : CURSOR_OK;
}

void cursor_close(cursor *cursor) { test_free(cursor); }

int cursor_step(cursor *cursor)
{
    if (cursor->position > cursor->rows)
        return CURSOR_MISUSE;
    return cursor->position++ < cursor->rows ? CURSOR_ROW : CURSOR_DONE;
}

int cursor_rewind(cursor *cursor)
{
    cursor->position = 0;
    return CURSOR_OK;
}

int cursor_lock(cursor *cursor, int key)
{
    (void)cursor;
    return key == 1 ? CURSOR_OK : key == 2 ? CURSOR_BUSY : 77;
}

int cursor_position(const cursor *cursor) { return cursor->position; }

const char *cursor_errstr(int code)
{
    switch (code) {
    case CURSOR_BUSY: return "the cursor is busy";
    case CURSOR_MISUSE: return "the cursor was misused";
    default: return NULL;
    }
}
