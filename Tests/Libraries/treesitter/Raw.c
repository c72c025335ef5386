#include "lists.h"
#include "raw.h"

#include <string.h>

static void make(char *text, int number)
{
    char inner[400];
    sprintf(text, "first %d", number);
    for (int depth = 0; depth < number % 7; depth++) {
        strcpy(inner, text);
        sprintf(text, "(%s key:%d ())", inner, depth);
    }
}

static void print_tree(const TSTree *tree)
{
    char *text = ts_node_string(ts_tree_root_node(tree));
    puts(text);
    free(text);
}

static bool outline(TSTreeCursor *cursor, const char *space)
{
    TSNode node = ts_tree_cursor_current_node(cursor);
    const char *field = ts_tree_cursor_current_field_name(cursor);
    bool is_named = ts_node_is_named(node), is_first = true;
    if (is_named)
        printf("%s%s%s%s", space, field ? field : "", field ? "=" : "", ts_node_type(node));
    if (!ts_tree_cursor_goto_first_child(cursor))
        return is_named;
    printf("[");
    do {
        if (outline(cursor, is_first ? "" : " "))
            is_first = false;
    } while (ts_tree_cursor_goto_next_sibling(cursor));
    printf("]");
    ts_tree_cursor_goto_parent(cursor);
    return is_named;
}

static void print_matches(TSNode root)
{
    const char *source = "(pair key: (name) @key value: (number) @value) (list (name) @name)";
    uint32_t offset, index, length;
    TSQueryError error;
    TSQuery *query = ts_query_new(&lists_language, source, (uint32_t)strlen(source), &offset, &error);
    check(query != NULL);
    TSQueryCursor *cursor = ts_query_cursor_new();
    TSQueryMatch match;
    ts_query_cursor_exec(cursor, query, root);
    while (ts_query_cursor_next_capture(cursor, &match, &index)) {
        TSQueryCapture capture = match.captures[index];
        printf("%d %s %u-%u\n", match.pattern_index, ts_query_capture_name_for_id(query, capture.index, &length),
            ts_node_start_byte(capture.node), ts_node_end_byte(capture.node));
    }
    ts_query_cursor_delete(cursor);
    ts_query_delete(query);
}

static void edit(TSParser *parser, const char *source, int number)
{
    char text[500];
    uint32_t inserted = (uint32_t)sprintf(text, "new:%d ", number);
    strcat(text, source);
    TSInputEdit edit = { .new_end_byte = inserted, .new_end_point = { 0, inserted } };
    TSTree *tree = ts_parser_parse_string(parser, NULL, source, (uint32_t)strlen(source));
    TSTree *edited = ts_tree_copy(tree);
    ts_tree_edit(edited, &edit);
    TSTree *reparsed = ts_parser_parse_string(parser, edited, text, (uint32_t)strlen(text));
    print_tree(reparsed);
    uint32_t count;
    TSRange *ranges = ts_tree_get_changed_ranges(edited, reparsed, &count);
    printf("[");
    for (uint32_t index = 0; index < count; index++)
        printf("%s\"%u-%u %u\"", index ? ", " : "", ranges[index].start_byte, ranges[index].end_byte,
            ranges[index].end_point.column);
    printf("]\n%u %u\n", ts_node_end_byte(ts_tree_root_node(tree)), ts_node_end_byte(ts_tree_root_node(edited)));
    free(ranges);
    ts_tree_delete(reparsed);
    ts_tree_delete(edited);
    ts_tree_delete(tree);
}

void run_round(int round)
{
    char source[400];
    make(source, round);
    TSParser *parser = ts_parser_new();
    check(ts_parser_set_language(parser, &lists_language));
    TSTree *tree = ts_parser_parse_string(parser, NULL, source, (uint32_t)strlen(source));
    print_tree(tree);
    TSTreeCursor cursor = ts_tree_cursor_new(ts_tree_root_node(tree));
    outline(&cursor, "");
    puts("");
    ts_tree_cursor_delete(&cursor);
    print_matches(ts_tree_root_node(tree));
    ts_tree_delete(tree);
    edit(parser, source, round);
    ts_parser_delete(parser);
}
