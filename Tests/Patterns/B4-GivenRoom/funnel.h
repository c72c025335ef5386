#ifndef FUNNEL_H
#define FUNNEL_H

/* What the caller pours in directly, or into room that the funnel gives out for it. */
typedef struct funnel funnel;

funnel *funnel_create(void);
void funnel_destroy(funnel *funnel);
int funnel_pour(funnel *funnel, const char *bytes, int length);
/* Room for so many bytes, to be filled by the caller before the next call. */
void *funnel_get_buffer(funnel *funnel, int length);
/* Takes as much from the room as it is told, however much that had. */
int funnel_pour_buffer(funnel *funnel, int length);
/* The length of what the next buffer is to have at least; it touches none. */
int funnel_limit_buffer(funnel *funnel, int length);
int funnel_sum(const funnel *funnel);

#endif
