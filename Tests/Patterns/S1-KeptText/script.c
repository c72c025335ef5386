#include "script.h"
#include "test_memory.h"

#include <string.h>

struct script_line {
    const char *label;
};

struct script {
    const char *source;
    const char *base;
    const wchar_t *title;
    const char *keys[8];
    const char *values[8];
    const char *headers[2];
    int header_count;
    int count;
    char *author;
    script_line line;
};

struct memo {
    const char *text;
    const char *tag;
    const char *words[4];
    int count;
};

static int sum(const char *text)
{
    int sum = 0;
    for (; text && *text; text++)
        sum += *text;
    return sum;
}

script *script_new(const char *source)
{
    script *script = test_calloc(1, sizeof *script);
    if (script)
        script->source = source;
    return script;
}

script *script_copy(const script *script, const char *source)
{
    struct script *copy = test_malloc(sizeof *copy);
    if (copy == NULL)
        return NULL;
    *copy = *script;
    copy->source = source;
    copy->author = NULL;
    return copy;
}

void script_free(script *script)
{
    script_sum(script);
    test_free(script->author);
    test_free(script);
}

int script_set_base(script *script, const char *base)
{
    script->base = base;
    return base && base[0] == '!' ? -1 : 0;
}

int script_set_title(script *script, const wchar_t *title)
{
    script->title = title;
    return 0;
}

int script_define(script *script, const char *key, const char *value)
{
    if (script->count == 8)
        return -1;
    script->keys[script->count] = key;
    script->values[script->count++] = value;
    return 0;
}

const char *script_source(const script *script) { return script->source; }

const char *script_base(const script *script) { return script->base; }

const char *script_value(const script *script, const char *key)
{
    for (int i = script->count; i-- > 0;) {
        if (strcmp(script->keys[i], key) == 0)
            return script->values[i];
    }
    return NULL;
}

int script_sum(const script *script)
{
    int total = sum(script->headers[0]) + sum(script->headers[1]) + sum(script->source) + sum(script->base) + sum(script->line.label);
    for (int i = 0; i < script->count; i++)
        total += sum(script->keys[i]) + sum(script->values[i]);
    for (const wchar_t *unit = script->title; unit && *unit; unit++)
        total += (int)*unit;
    return total;
}

script *script_load(const char *source) { return script_new(source); }

int script_use_header(script *script, const char *header)
{
    if (script->header_count == 2)
        return -1;
    script->headers[script->header_count++] = header;
    return 0;
}

int script_set_author(script *script, const char *name)
{
    char *copy = test_strdup(name);
    if (copy == NULL)
        return -1;
    test_free(script->author);
    script->author = copy;
    return 0;
}

const char *script_author(const script *script) { return script->author; }

script_line *script_first_line(script *script) { return &script->line; }

int script_line_set_label(script_line *line, const char *label)
{
    line->label = label;
    return 0;
}

const char *script_line_label(const script_line *line) { return line->label; }

memo *memo_open(const char *text)
{
    memo *memo = test_calloc(1, sizeof *memo);
    if (memo)
        memo->text = text;
    return memo;
}

int memo_set_tag(memo *memo, const char *tag)
{
    memo->tag = tag;
    return 0;
}

int memo_add_word(memo *memo, const char *word)
{
    if (memo->count == 4)
        return -1;
    memo->words[memo->count++] = word;
    return 0;
}

int memo_sum(const memo *memo)
{
    int total = sum(memo->text) + sum(memo->tag);
    for (int i = 0; i < memo->count; i++)
        total += sum(memo->words[i]);
    return total;
}

int memo_close(memo *memo)
{
    int result = memo_sum(memo) > 0 ? 0 : -1;
    test_free(memo);
    return result;
}
