#include "sheet.h"
#include "test_memory.h"
#include <string.h>

struct tally {
    sheet *sheet;
    void *memory;
};

struct sheet {
    void *context, *watch_context;
    void (*add)(tally *, int);
    void (*finish)(tally *);
    void (*peek)(tally *);
    void (*done)(void *);
    int (*began)(int, void *);
    void (*ended)(void *);
    void (*release)(void *);
    int last_number, number_count;
    char message[40];
    int has_failed;
};

sheet *sheet_create(void) { return test_calloc(1, sizeof(sheet)); }

void sheet_destroy(sheet *sheet)
{
    if (sheet->done)
        sheet->done(sheet->context);
    if (sheet->release)
        sheet->release(sheet->watch_context);
    test_free(sheet);
}

static sheet_error check(const char *name, void (*destroy)(void *), void *context)
{
    if (!*name)
        return SHEET_REFUSED;
    char *copy = test_strdup(name);
    test_free(copy);
    if (copy)
        return SHEET_OK;
    destroy(context);
    return SHEET_NO_MEMORY;
}

sheet_error sheet_define(sheet *sheet, const char *name, void *context, void (*add)(tally *tally, int number),
                         void (*finish)(tally *tally), void (*peek)(tally *tally), void (*done)(void *context))
{
    sheet_error error = check(name, done, context);
    if (error)
        return error;
    void (*old)(void *) = sheet->done;
    void *old_context = sheet->context;
    sheet->context = context, sheet->add = add, sheet->finish = finish, sheet->peek = peek, sheet->done = done;
    if (old)
        old(old_context);
    return SHEET_OK;
}

sheet_error sheet_watch(sheet *sheet, const char *name, int (*began)(int groups, void *context),
                        void (*ended)(void *context), void *context, void (*release)(void *context))
{
    sheet_error error = check(name, release, context);
    if (error)
        return error;
    void (*old)(void *) = sheet->release;
    void *old_context = sheet->watch_context;
    sheet->watch_context = context, sheet->began = began, sheet->ended = ended, sheet->release = release;
    if (old)
        old(old_context);
    return SHEET_OK;
}

sheet_error sheet_tally(sheet *sheet, const int *numbers, size_t count, int groups)
{
    tally tallies[8] = { { 0 } };
    sheet->has_failed = sheet->message[0] = sheet->number_count = 0;
    if (!sheet->add || groups < 1 || groups > 8 || (sheet->began && sheet->began(groups, sheet->watch_context)))
        return SHEET_REFUSED;
    for (int group = 0; group < groups; group++)
        tallies[group].sheet = sheet;
    for (size_t i = 0; i < count && !sheet->has_failed; i++)
        sheet->add(&tallies[i % groups], numbers[i]);
    for (int group = 0; group < groups; group++) {
        if (sheet->peek && !sheet->has_failed)
            sheet->peek(&tallies[group]);
        if (!sheet->has_failed || tallies[group].memory)
            sheet->finish(&tallies[group]);
        test_free(tallies[group].memory);
    }
    if (sheet->ended)
        sheet->ended(sheet->watch_context);
    return sheet->has_failed ? SHEET_FAILED : SHEET_OK;
}

int sheet_last_number(const sheet *sheet) { return sheet->last_number; }
int sheet_number_count(const sheet *sheet) { return sheet->number_count; }
const char *sheet_last_message(const sheet *sheet) { return sheet->has_failed ? sheet->message : NULL; }

void *tally_context(tally *tally) { return tally->sheet->context; }

void *tally_memory(tally *tally, int size)
{
    if (!tally->memory && size)
        tally->memory = test_calloc(1, size);
    return tally->memory;
}

void tally_say(tally *tally, int number)
{
    tally->sheet->last_number = number;
    tally->sheet->number_count++;
}

void tally_fail(tally *tally, const char *message)
{
    tally->sheet->has_failed = 1;
    strncpy(tally->sheet->message, message, sizeof tally->sheet->message - 1);
}
