#include "raw.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <string.h>

static pcre2_code *compile(const char *pattern, uint32_t options)
{
    int error;
    PCRE2_SIZE offset;
    pcre2_code *code = pcre2_compile((PCRE2_SPTR)pattern, PCRE2_ZERO_TERMINATED, options, &error, &offset, NULL);
    check(code != NULL);
    return code;
}

static pcre2_match_data *search(pcre2_code *code, const char *subject, size_t start)
{
    pcre2_match_data *match = pcre2_match_data_create_from_pattern(code, NULL);
    check(match != NULL);
    int found = pcre2_match(code, (PCRE2_SPTR)subject, strlen(subject), start, 0, match, NULL);
    if (found > 0)
        return match;
    pcre2_match_data_free(match);
    check(found == PCRE2_ERROR_NOMATCH);
    return NULL;
}

static void report_group(pcre2_match_data *match, int number, const char *end)
{
    PCRE2_UCHAR *text;
    PCRE2_SIZE length;
    check(pcre2_substring_get_bynumber(match, number, &text, &length) == 0);
    printf("%.*s%s", (int)length, (char *)text, end);
    pcre2_substring_free(text);
}

static void read_dates(int round)
{
    pcre2_code *code = compile("(?<year>\\d{4})-(?<month>\\d\\d)(-(?<day>\\d\\d))?", PCRE2_CASELESS | PCRE2_UTF);
    uint32_t count;
    pcre2_pattern_info(code, PCRE2_INFO_CAPTURECOUNT, &count);
    int year = pcre2_substring_number_from_name(code, (PCRE2_SPTR)"year");
    printf("%u groups, %d, %d\n", count, year, pcre2_substring_number_from_name(code, (PCRE2_SPTR)"day"));
    char subject[100];
    snprintf(subject, sizeof subject, "Zoë was born on %d-07-03.", 1990 + round);
    pcre2_match_data *match = search(code, subject, 0);
    check(match != NULL);
    report_group(match, year, "\n");
    report_group(match, 0, ", ");
    PCRE2_SIZE length;
    check(pcre2_substring_length_bynumber(match, 2, &length) == 0);
    printf("%zu\n[", length);
    PCRE2_SIZE *offsets = pcre2_get_ovector_pointer(match);
    count = pcre2_get_ovector_count(match);
    for (uint32_t index = 0; index < 2 * count; index++)
        printf("%s%zd", index ? ", " : "", (ssize_t)offsets[index]);
    printf("], %u\n", count);
    pcre2_match_data_free(match);
    pcre2_code_free(code);
}

static void find_all(int round)
{
    pcre2_code *words = compile("\\b\\p{L}+(*MARK:word)", PCRE2_UTF | PCRE2_UCP);
    check(pcre2_jit_compile(words, PCRE2_JIT_COMPLETE) == 0);
    char subject[100];
    snprintf(subject, sizeof subject, "Größe, café und %d naïve Wörter", round);
    pcre2_match_data *match;
    for (size_t start = 0; (match = search(words, subject, start)) != NULL; pcre2_match_data_free(match)) {
        start = pcre2_get_ovector_pointer(match)[1];
        report_group(match, 0, "");
        printf(" to %zu, %s\n", start, (const char *)pcre2_get_mark(match));
    }
    pcre2_code_free(words);
}

static void limit_and_substitute(int round)
{
    pcre2_match_context *context = pcre2_match_context_create(NULL);
    check(context != NULL && pcre2_set_match_limit(context, 1000) == 0);
    pcre2_code *code = compile("(\\w+) (\\w+)", 0);
    char subject[100];
    PCRE2_UCHAR output[100];
    PCRE2_SIZE length = sizeof output;
    snprintf(subject, sizeof subject, "one two, three four, %d", round);
    int count = pcre2_substitute(
        code, (PCRE2_SPTR)subject, strlen(subject), 0, PCRE2_SUBSTITUTE_GLOBAL, NULL, context, (PCRE2_SPTR)"$2 $1", 5, output,
        &length);
    check(count >= 0);
    printf("%d: %s\n", count, (char *)output);
    pcre2_code *copy = pcre2_code_copy(code);
    check(copy != NULL);
    puts(search(copy, "", 0) == NULL ? "true" : "false");
    pcre2_code_free(copy);
    pcre2_code_free(code);
    pcre2_match_context_free(context);
}

static char places[200];

static int call(pcre2_callout_block *block, void *data)
{
    if (data != NULL)
        return 1;
    snprintf(places + strlen(places), sizeof places - strlen(places), " %u@%zu-%zu", block->callout_number, block->start_match,
        block->current_position);
    return 0;
}

static void trace(void)
{
    pcre2_code *code = compile("a(?C1)b?(?C2)c", 0);
    pcre2_match_context *context = pcre2_match_context_create(NULL);
    pcre2_match_data *match = pcre2_match_data_create_from_pattern(code, NULL);
    check(context != NULL && match != NULL);
    pcre2_set_callout(context, call, NULL);
    places[0] = 0;
    int found = pcre2_match(code, (PCRE2_SPTR)"aabac", 5, 0, 0, match, context);
    check(found != PCRE2_ERROR_NOMEMORY);
    printf("%d:%s\n", found > 0, places);
    pcre2_set_callout(context, call, places);
    printf("%d\n", pcre2_match(code, (PCRE2_SPTR)"ac", 2, 0, 0, match, context) > 0);
    pcre2_match_data_free(match);
    pcre2_match_context_free(context);
    pcre2_code_free(code);
}

void run_round(int round)
{
    read_dates(round);
    find_all(round);
    limit_and_substitute(round);
    trace();
}
