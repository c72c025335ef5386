#ifndef LISTS_H
#define LISTS_H

#include <tree_sitter/api.h>
#include <tree_sitter/parser.h>

/* A grammar of nested lists, in tables as tree-sitter's generator writes them:
 *
 *   source: _items?          list: '(' _items? ')'
 *   pair: key:name ':' value:number
 *   _items: number | name | list | pair | _items number | _items name | _items list | _items pair
 */

enum lists_symbol { END, OPEN, CLOSE, COLON, NUMBER, NAME, SOURCE, LIST, PAIR, ITEMS, SYMBOL_COUNT };
enum lists_field { KEY = 1, VALUE };
enum { STATE_COUNT = 18, TOKEN_COUNT = SOURCE };

static bool lists_lex(TSLexer *lexer, TSStateId state)
{
    START_LEXER();
    eof = lexer->eof(lexer);
    switch (state) {
    case 0:
        if (eof) ADVANCE(1);
        if (lookahead == '(') ADVANCE(2);
        if (lookahead == ')') ADVANCE(3);
        if (lookahead == ':') ADVANCE(4);
        if (lookahead == ' ' || lookahead == '\n') SKIP(0);
        if ('0' <= lookahead && lookahead <= '9') ADVANCE(5);
        if ('a' <= lookahead && lookahead <= 'z') ADVANCE(6);
        END_STATE();
    case 1:
        ACCEPT_TOKEN(END);
        END_STATE();
    case 2:
        ACCEPT_TOKEN(OPEN);
        END_STATE();
    case 3:
        ACCEPT_TOKEN(CLOSE);
        END_STATE();
    case 4:
        ACCEPT_TOKEN(COLON);
        END_STATE();
    case 5:
        ACCEPT_TOKEN(NUMBER);
        if ('0' <= lookahead && lookahead <= '9') ADVANCE(5);
        END_STATE();
    case 6:
        ACCEPT_TOKEN(NAME);
        if ('a' <= lookahead && lookahead <= 'z') ADVANCE(6);
        END_STATE();
    default:
        return false;
    }
}

static const char *const lists_symbol_names[SYMBOL_COUNT] = {
    "end", "(", ")", ":", "number", "name", "source", "list", "pair", "_items",
};

static const char *const lists_field_names[] = { NULL, "key", "value" };

static const TSFieldMapSlice lists_field_map_slices[] = { { 0, 0 }, { .index = 0, .length = 2 } };

static const TSFieldMapEntry lists_field_map_entries[] = { { KEY, 0, false }, { VALUE, 2, false } };

static const TSSymbolMetadata lists_symbol_metadata[SYMBOL_COUNT] = {
    [END] = { false, true, false },   [OPEN] = { true, false, false },  [CLOSE] = { true, false, false },
    [COLON] = { true, false, false }, [NUMBER] = { true, true, false }, [NAME] = { true, true, false },
    [SOURCE] = { true, true, false }, [LIST] = { true, true, false },   [PAIR] = { true, true, false },
    [ITEMS] = { false, false, false },
};

static const TSSymbol lists_symbol_map[SYMBOL_COUNT] = {
    END, OPEN, CLOSE, COLON, NUMBER, NAME, SOURCE, LIST, PAIR, ITEMS,
};

static const uint16_t lists_alias_map[] = { 0 };

static const TSSymbol lists_alias_sequences[2][3] = { { 0 } };

static const TSLexMode lists_lex_modes[STATE_COUNT] = { { 0, 0 } };

static const TSStateId lists_primary_states[STATE_COUNT] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17,
};

#define ACTION(...) { .entry = { .count = 1, .reusable = true } }, __VA_ARGS__
#define ITEM REDUCE(ITEMS, 1)
#define ANOTHER REDUCE(ITEMS, 2)

/* The action at 1 + 2 * n is the one called n in the table of states. */
static const TSParseActionEntry lists_actions[] = {
    { .entry = { .count = 0, .reusable = false } },
    { .entry = { .count = 1, .reusable = false } }, RECOVER(), /* 0 */
    ACTION(SHIFT(2)), ACTION(SHIFT(3)), ACTION(SHIFT(4)), /* 1 */
    ACTION(SHIFT(9)), ACTION(SHIFT(11)), ACTION(SHIFT(12)), ACTION(SHIFT(13)), /* 4 */
    ACTION(SHIFT(16)), ACTION(SHIFT(17)), /* 8 */
    ACTION(REDUCE(SOURCE, 0)), ACTION(REDUCE(SOURCE, 1)), ACTION(ACCEPT_INPUT()), /* 10 */
    ACTION(ITEM), ACTION(ANOTHER), /* 13 */
    ACTION(REDUCE(LIST, 2)), ACTION(REDUCE(LIST, 3)), ACTION(REDUCE(PAIR, 3, .production_id = 1)), /* 15 */
};

#define DO(n) ACTIONS(1 + 2 * (n))
#define ALWAYS(n) [END] = DO(n), [OPEN] = DO(n), [CLOSE] = DO(n), [NUMBER] = DO(n), [NAME] = DO(n)
#define FIRST [OPEN] = DO(1), [NUMBER] = DO(2), [NAME] = DO(3), [LIST] = STATE(6), [PAIR] = STATE(7)
#define NEXT [OPEN] = DO(1), [NUMBER] = DO(6), [NAME] = DO(7), [LIST] = STATE(14), [PAIR] = STATE(15)

static const uint16_t lists_states[STATE_COUNT][SYMBOL_COUNT] = {
    [0] = { ALWAYS(0), [COLON] = DO(0) },
    [1] = { FIRST, [END] = DO(10), [SOURCE] = STATE(5), [ITEMS] = STATE(8) },
    [2] = { FIRST, [CLOSE] = DO(4), [ITEMS] = STATE(10) },
    [3] = { ALWAYS(13) },
    [4] = { ALWAYS(13), [COLON] = DO(5) },
    [5] = { [END] = DO(12) },
    [6] = { ALWAYS(13) },
    [7] = { ALWAYS(13) },
    [8] = { NEXT, [END] = DO(11) },
    [9] = { ALWAYS(15) },
    [10] = { NEXT, [CLOSE] = DO(8) },
    [11] = { [NUMBER] = DO(9) },
    [12] = { ALWAYS(14) },
    [13] = { ALWAYS(14), [COLON] = DO(5) },
    [14] = { ALWAYS(14) },
    [15] = { ALWAYS(14) },
    [16] = { ALWAYS(16) },
    [17] = { ALWAYS(17) },
};

static const TSLanguage lists_language = {
    .version = 14,
    .symbol_count = SYMBOL_COUNT,
    .token_count = TOKEN_COUNT,
    .state_count = STATE_COUNT,
    .large_state_count = STATE_COUNT,
    .production_id_count = 2,
    .field_count = VALUE,
    .max_alias_sequence_length = 3,
    .parse_table = &lists_states[0][0],
    .parse_actions = lists_actions,
    .symbol_names = lists_symbol_names,
    .field_names = lists_field_names,
    .field_map_slices = lists_field_map_slices,
    .field_map_entries = lists_field_map_entries,
    .symbol_metadata = lists_symbol_metadata,
    .public_symbol_map = lists_symbol_map,
    .alias_map = lists_alias_map,
    .alias_sequences = &lists_alias_sequences[0][0],
    .lex_modes = lists_lex_modes,
    .lex_fn = lists_lex,
    .primary_state_ids = lists_primary_states,
};

#endif
