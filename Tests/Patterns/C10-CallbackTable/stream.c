#include "stream.h"
#include "test_memory.h"
#include <string.h>

struct stream {
    stream_io copy;
    const stream_io *io;
    const stream_hooks *hooks;
    void *context;
};

static stream *make(const stream_io *io, const stream_io *address)
{
    stream *stream = test_calloc(1, sizeof(*stream));
    if (stream) {
        stream->copy = *io;
        stream->io = address ? address : &stream->copy;
    }
    return stream;
}

stream *stream_open_io(const stream_io *io, const char *name)
{
    unsigned char first;
    if (strcmp(name, "refused") == 0) {
        io->read(io->user_data, &first, 1);
        return NULL;
    }
    return make(io, NULL);
}

stream *stream_open_attached(stream_io *io)
{
    stream *stream = make(io, io);
    io->user_data = io->user_data;
    return stream;
}

void stream_destroy(stream *stream)
{
    if (stream->io->close)
        stream->io->close(stream->io->user_data);
    test_free(stream);
}

int stream_copy_all(const stream *source, stream_io sink)
{
    unsigned char buffer[4];
    int total = 0, count;
    while ((count = source->io->read(source->io->user_data, buffer, sizeof buffer)) > 0) {
        if (sink.write(sink.user_data, buffer, (size_t)count) != count)
            return -1;
        total += count;
    }
    if (sink.close)
        sink.close(sink.user_data);
    return total;
}

int stream_fill(stream *stream, int count)
{
    unsigned char buffer[256];
    if (count < 0 || count > 256)
        return -1;
    int total = 0;
    int read = stream->io->read(stream->io->user_data, buffer, (size_t)count);
    for (int i = 0; i < read; i++)
        total += buffer[i];
    return total;
}

int stream_write(stream *stream, const unsigned char *bytes, size_t size)
{
    return stream->io->write ? stream->io->write(stream->io->user_data, bytes, size) : -1;
}

int stream_set_hooks(stream *stream, const stream_hooks *hooks, void *context)
{
    if (!hooks->accept(0, context))
        return -1;
    stream->hooks = hooks;
    stream->context = context;
    return 0;
}

int stream_announce(stream *stream, int level)
{
    if (!stream->hooks || !stream->hooks->accept(level, stream->context))
        return 0;
    if (stream->hooks->log)
        stream->hooks->log("announced", stream->context);
    return 1;
}
