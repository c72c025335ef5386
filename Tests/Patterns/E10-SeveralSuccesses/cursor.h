#ifndef CURSOR_H
#define CURSOR_H

#define CURSOR_OK 0
#define CURSOR_BUSY 5
#define CURSOR_MISUSE 21
#define CURSOR_ROW 100
#define CURSOR_DONE 101

typedef struct cursor cursor;

int cursor_open(int rows, cursor **out);
void cursor_close(cursor *cursor);
/** Goes to the next row. */
int cursor_step(cursor *cursor);
int cursor_rewind(cursor *cursor);
int cursor_lock(cursor *cursor, int key);
int cursor_position(const cursor *cursor);
const char *cursor_errstr(int code);

#endif
