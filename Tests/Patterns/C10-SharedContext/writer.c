#include "writer.h"
#include "test_memory.h"

struct writer {
    void *client_data;
    writer_write_callback *write;
    writer_close_callback *close;
};

writer *writer_create(void) { return test_calloc(1, sizeof(writer)); }

void writer_destroy(writer *writer)
{
    if (writer->close)
        writer->close(writer, writer->client_data);
    test_free(writer);
}

int writer_attach(writer *writer, void *client_data, writer_open_callback *open, writer_write_callback *write,
                  writer_close_callback *close)
{
    writer->client_data = client_data;
    writer->write = write;
    writer->close = close;
    return open ? open(writer, client_data) : 0;
}

int writer_send(writer *writer, int number)
{
    unsigned char bytes[2] = { (unsigned char)number, (unsigned char)(number >> 8) };
    return writer->write ? (int)writer->write(writer, writer->client_data, bytes, 2) : -1;
}

int writer_replace(writer *writer, int (*visit)(int number, void *ctx), void (*discard)(void *ptr), void *ctx)
{
    (void)writer, (void)visit, (void)discard, (void)ctx;
    return 0;
}
