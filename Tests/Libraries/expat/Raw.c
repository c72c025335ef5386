#include "raw.h"

#include <expat.h>

#include <string.h>

struct state {
    XML_Parser parser;
    int depth, characters, comments;
};

static void started(void *context, const XML_Char *name, const XML_Char **attributes)
{
    struct state *state = context;
    int count = 0;
    while (attributes[count] != NULL)
        count++;
    state->depth++;
    printf("%d %s %d %s\n", state->depth, name, count, count > 1 ? attributes[1] : "");
}

static void ended(void *context, const XML_Char *name)
{
    struct state *state = context;
    printf("/%s %d\n", name, state->characters);
    state->depth--;
}

static void text(void *context, const XML_Char *characters, int count)
{
    (void)characters;
    ((struct state *)context)->characters += count;
}

static void comment(void *context, const XML_Char *characters)
{
    struct state *state = context;
    state->comments++;
    printf("#%s\n", characters);
}

void run_round(int round)
{
    static char document[20000];
    struct state state = { .parser = XML_ParserCreate(NULL) };
    size_t length = 0;
    check(state.parser != NULL);
    length += sprintf(document + length, "<?xml version=\"1.0\"?><library>");
    for (int book = 0; book < round % 10; book++)
        length += sprintf(document + length, "<book id=\"%d\" kind='x'><!--%d--><title>T&amp;%d</title></book>", book, book, round);
    length += sprintf(document + length, "</library>");
    XML_SetUserData(state.parser, &state);
    XML_SetElementHandler(state.parser, started, ended);
    XML_SetCharacterDataHandler(state.parser, text);
    XML_SetCommentHandler(state.parser, comment);
    for (size_t start = 0; start < length; start += 100) {
        size_t part = length - start < 100 ? length - start : 100;
        check(XML_Parse(state.parser, document + start, part, start + part == length) == XML_STATUS_OK);
    }
    printf("%d %d %ld\n", state.comments, state.characters, (long)XML_GetCurrentByteIndex(state.parser));
    XML_ParserFree(state.parser);
}
