#include <stddef.h>

typedef struct writer writer;

/* The functions that a writer writes with. open and close may be NULL. */
typedef int writer_open_callback(writer *, void *client_data);
typedef long writer_write_callback(writer *, void *client_data, const void *buffer, size_t length);
typedef int writer_close_callback(writer *, void *client_data);

writer *writer_create(void);
/* Calls close. */
void writer_destroy(writer *writer);
int writer_attach(writer *, void *client_data, writer_open_callback *open, writer_write_callback *write,
                  writer_close_callback *close);
int writer_send(writer *writer, int number);

/* Each gets something else: refused. */
int writer_replace(writer *writer, int (*visit)(int number, void *ctx), void (*discard)(void *ptr), void *ctx);
