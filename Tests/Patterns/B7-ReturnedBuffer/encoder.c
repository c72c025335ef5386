#include "encoder.h"
#include "test_memory.h"
#include <stdlib.h>
#include <string.h>

struct encoder {
    uint8_t magic[3];
};

encoder *encoder_create(void)
{
    encoder *encoder = test_malloc(sizeof *encoder);
    if (encoder != NULL)
        *encoder = (struct encoder){{1, 2, 3}};
    return encoder;
}

void encoder_destroy(encoder *encoder) { test_free(encoder); }

void encoder_free(void *block)
{
    test_require(block != NULL, "only what was given out is freed");
    test_free(block);
}

int encoder_double(const encoder *encoder, const uint8_t *input, size_t size, uint8_t **output, size_t *output_size)
{
    (void)encoder;
    test_require(*output == NULL && *output_size == 0, "outputs start as nothing");
    if (size == 0)
        return 0;
    uint8_t *doubled = test_malloc(2 * size);
    if (doubled == NULL)
        return -1;
    for (size_t index = 0; index < 2 * size; index++)
        doubled[index] = input[index / 2];
    *output = doubled;
    *output_size = 2 * size;
    return 0;
}

int encoder_samples(const encoder *encoder, uint32_t count, uint32_t **samples, uint32_t *sample_count)
{
    (void)encoder;
    *samples = test_malloc((count + 1) * sizeof **samples);
    if (*samples == NULL)
        return -1;
    for (uint32_t index = 0; index < count; index++)
        (*samples)[index] = index * index;
    *sample_count = count;
    return 0;
}

void encoder_zeros(int count, double **zeros) { *zeros = test_calloc((size_t)count + 1, sizeof **zeros); }

int encoder_fail(const encoder *encoder, uint8_t **output, size_t *output_size)
{
    (void)encoder;
    *output = test_calloc(4, 1);
    *output_size = 4;
    return -2;
}

int encoder_dump(const encoder *encoder, int count, uint8_t **dump)
{
    (void)encoder;
    *dump = test_calloc(count > 0 ? (size_t)count : 1, 1);
    if (*dump == NULL)
        return 0;
    for (int i = 0; i < count; i++)
        (*dump)[i] = 5;
    return count;
}

int encoder_negative(const encoder *encoder, uint8_t **output, int64_t *output_size)
{
    (void)encoder;
    *output = test_calloc(4, 1);
    *output_size = -4;
    return 0;
}

void encoder_magic(const encoder *encoder, const uint8_t **bytes, size_t *count)
{
    *bytes = encoder->magic;
    *count = sizeof encoder->magic;
}

/* LeakSanitizer sees these. */
void encoder_plain(int count, double **plain) { *plain = count > 0 ? calloc((size_t)count, sizeof **plain) : NULL; }

char *encoder_describe(const encoder *encoder)
{
    (void)encoder;
    return strdup("doubles");
}

struct encoder_token {
    int value;
};

encoder_token *encoder_make_token(const encoder *encoder, int value)
{
    (void)encoder;
    encoder_token *token = malloc(sizeof *token);
    if (token != NULL)
        token->value = value;
    return token;
}

int encoder_token_value(const encoder_token *token) { return token->value; }

encoder_reply *encoder_ask(const encoder *encoder)
{
    (void)encoder;
    encoder_reply *reply = malloc(sizeof *reply);
    if (reply != NULL)
        reply->code = 7;
    return reply;
}

int encoder_reply_code(const encoder_reply *reply) { return reply->code; }
