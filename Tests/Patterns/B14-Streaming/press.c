#include "press.h"
#include "test_memory.h"

#include <string.h>

/* Runs of a byte are packed as their length and the byte; a length of 0 ends the stream. */
typedef struct press_state {
    uint8_t pending[8];
    int pending_count;
    int value;
    int run;
    int ended;
} press_state;

static int set_up(press_stream *stream, const char *version, int size)
{
    if (strcmp(version, PRESS_VERSION) != 0 || size != (int) sizeof(press_stream)) return PRESS_VERSION_ERROR;
    stream->state = test_calloc(1, sizeof(press_state));
    if (!stream->state) return PRESS_MEMORY_ERROR;
    stream->state->value = -1;
    return PRESS_OK;
}

static int end(press_stream *stream)
{
    test_require(stream->state != NULL, "a stream is ended once");
    test_require(!stream->next_in && !stream->next_out, "a stream points at nothing between calls");
    int result = stream->state->ended ? PRESS_OK : PRESS_DATA_ERROR;
    test_free(stream->state);
    stream->state = NULL;
    return result;
}

static void emit(press_state *state, int length, int value)
{
    state->pending[state->pending_count++] = (uint8_t) length;
    state->pending[state->pending_count++] = (uint8_t) value;
}

static int write_pending(press_stream *stream)
{
    press_state *state = stream->state;
    int written = 0;
    while (state->pending_count > 0 && stream->avail_out > 0) {
        *stream->next_out++ = (char) state->pending[0];
        memmove(state->pending, state->pending + 1, sizeof state->pending - 1);
        state->pending_count--;
        stream->avail_out--;
        stream->total_out++;
        written++;
    }
    return written;
}

static uint8_t take(press_stream *stream)
{
    stream->avail_in--;
    stream->total_in++;
    return *stream->next_in++;
}

int pressPackInit_(press_stream *stream, int level, const char *version, int size)
{
    return level < 0 ? PRESS_DATA_ERROR : set_up(stream, version, size);
}

int pressPack(press_stream *stream, int flush)
{
    test_require(stream->next_in && stream->next_out, "a stream in use has input and room");
    press_state *state = stream->state;
    int progress = write_pending(stream);
    while (state->pending_count == 0 && !state->ended) {
        if (stream->avail_in > 0) {
            int byte = take(stream);
            if (byte != state->value || state->run == 255) {
                if (state->run > 0) emit(state, state->run, state->value);
                state->value = byte;
                state->run = 0;
            }
            state->run++;
        } else if (flush == PRESS_FINISH) {
            if (state->run > 0) emit(state, state->run, state->value);
            emit(state, 0, 0);
            state->ended = 1;
        } else {
            break;
        }
        progress = 1;
        write_pending(stream);
    }
    if (state->ended && state->pending_count == 0) return PRESS_END;
    return progress ? PRESS_OK : PRESS_STALLED;
}

unsigned long pressPackBound(press_stream *stream, unsigned long size)
{
    test_require(!stream->next_in && !stream->next_out, "a stream points at nothing between calls");
    test_require(!stream->avail_in && !stream->avail_out, "a stream counts nothing between calls");
    return 2 * size + 2;
}

int pressPackEnd(press_stream *stream) { return end(stream); }

int pressUnpackInit_(press_stream *stream, const char *version, int size) { return set_up(stream, version, size); }

int pressUnpack(press_stream *stream, int flush)
{
    test_require(stream->next_in && stream->next_out, "a stream in use has input and room");
    (void) flush;
    press_state *state = stream->state;
    int progress = 0;
    while (!state->ended) {
        if (state->value >= 0) {
            if (state->run == 0) {
                state->value = -1;
                continue;
            }
            if (stream->avail_out == 0) break;
            *stream->next_out++ = (char) state->value;
            stream->avail_out--;
            stream->total_out++;
            state->run--;
        } else {
            if (stream->avail_in == 0) break;
            int byte = take(stream);
            if (state->pending_count == 0) {
                state->pending_count = 1;
                state->run = byte;
            } else {
                state->pending_count = 0;
                if (state->run == 0 && byte != 0) return PRESS_DATA_ERROR;
                if (state->run == 0) state->ended = 1;
                else state->value = byte;
            }
        }
        progress = 1;
    }
    if (state->ended) return PRESS_END;
    return progress ? PRESS_OK : PRESS_STALLED;
}

int pressUnpackEnd(press_stream *stream) { return end(stream); }

struct press_context {
    press_stream stream;
};

press_context *press_context_create(void)
{
    press_context *context = test_calloc(1, sizeof *context);
    if (context && pressPackInit_(&context->stream, 0, PRESS_VERSION, sizeof context->stream) != PRESS_OK) {
        test_free(context);
        return NULL;
    }
    return context;
}

void press_context_free(press_context *context)
{
    pressPackEnd(&context->stream);
    test_free(context);
}

unsigned press_is_error(size_t code) { return code > (size_t) -100; }

const char *press_error_name(size_t code) { return code == (size_t) -2 ? "unsuited byte" : "no error"; }

size_t press_context_push(press_context *context, press_out *output, press_in *input, press_directive directive)
{
    press_stream *stream = &context->stream;
    if (input->size > 0 && memchr(input->src, 0xEE, input->size)) return (size_t) -2;
    stream->next_in = (const uint8_t *) input->src + input->pos;
    stream->avail_in = (unsigned) (input->size - input->pos);
    stream->next_out = (char *) output->dst + output->pos;
    stream->avail_out = output->size - output->pos;
    int status = pressPack(stream, directive == press_e_end ? PRESS_FINISH : PRESS_RUN);
    input->pos = input->size - stream->avail_in;
    output->pos = output->size - stream->avail_out;
    stream->next_in = NULL;
    stream->avail_in = 0;
    stream->next_out = NULL;
    stream->avail_out = 0;
    return directive == press_e_end && status != PRESS_END ? 1 : (size_t) stream->state->pending_count;
}

size_t press_context_drain(press_context *context, press_out *output)
{
    press_in nothing = { "", 0, 0 };
    return press_context_push(context, output, &nothing, press_e_continue);
}

size_t press_context_pull(press_context *context, press_out *output, press_in *input)
{
    return press_context_push(context, output, input, press_e_continue);
}
