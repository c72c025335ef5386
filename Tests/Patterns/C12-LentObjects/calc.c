#include "calc.h"
#include "test_memory.h"
#include <pthread.h>
#include <string.h>

struct calc_value {
    char *text;
};

typedef struct {
    char *name;
    void *context;
    void (*function)(calc_call *call, int argc, calc_value **argv);
    void (*destroy)(void *context);
} definition;

struct calc {
    definition definitions[4];
    int count;
    int depth;
    int number;
    char *message;
    calc_value **values;
    int value_count;
};

struct calc_call {
    calc *calc;
    definition *definition;
    int depth;
    int number;
    char *message;
};

calc *calc_create(void) { return test_calloc(1, sizeof(calc)); }

static void free_values(calc_value **values, int count)
{
    for (int i = 0; i < count; i++)
        calc_value_free(values[i]);
    test_free(values);
}

void calc_destroy(calc *calc)
{
    for (int i = 0; i < calc->count; i++) {
        calc->definitions[i].destroy(calc->definitions[i].context);
        test_free(calc->definitions[i].name);
    }
    free_values(calc->values, calc->value_count);
    test_free(calc->message);
    test_free(calc);
}

static definition *find(calc *calc, const char *name)
{
    for (int i = 0; i < calc->count; i++)
        if (strcmp(calc->definitions[i].name, name) == 0)
            return &calc->definitions[i];
    return NULL;
}

calc_error calc_define(calc *calc, const char *name, void *context,
                       void (*function)(calc_call *call, int argc, calc_value **argv), void (*destroy)(void *context))
{
    definition *place = find(calc, name);
    if (place) {
        place->destroy(place->context);
    } else {
        char *copy = calc->count < 4 ? test_strdup(name) : NULL;
        if (!copy) {
            destroy(context);
            return CALC_NO_MEMORY;
        }
        place = &calc->definitions[calc->count++];
        place->name = copy;
    }
    place->context = context;
    place->function = function;
    place->destroy = destroy;
    return CALC_OK;
}

static calc_value *make_value(const char *text)
{
    calc_value *value = test_malloc(sizeof *value);
    if (value && !(value->text = test_strdup(text))) {
        test_free(value);
        return NULL;
    }
    return value;
}

static calc_error call(calc *calc, definition *definition, calc_value **values, int count)
{
    calc_call *call = test_calloc(1, sizeof *call);
    if (!call)
        return CALC_NO_MEMORY;
    call->calc = calc;
    call->definition = definition;
    call->depth = ++calc->depth;
    definition->function(call, count, values);
    calc->depth--;
    calc->number = call->number;
    test_free(calc->message);
    calc->message = call->message;
    calc_error error = call->message ? CALC_FAILED : CALC_OK;
    test_free(call);
    return error;
}

calc_error calc_run(calc *calc, const char *name, const char *const *texts)
{
    definition *place = find(calc, name);
    int count = 0, made = 0;
    if (!place)
        return CALC_UNKNOWN;
    while (texts[count])
        count++;
    calc_value **values = test_calloc(count + 1, sizeof *values);
    while (values && made < count && (values[made] = make_value(texts[made])))
        made++;
    calc_error error = values && made == count ? call(calc, place, values, count) : CALC_NO_MEMORY;
    if (error == CALC_OK && calc->depth == 0) {
        free_values(calc->values, calc->value_count);
        calc->values = values;
        calc->value_count = count;
    } else if (values) {
        free_values(values, made);
    }
    return error;
}

int calc_last_number(const calc *calc) { return calc->number; }
const char *calc_last_message(const calc *calc) { return calc->message; }

void *calc_call_context(calc_call *call) { return call->definition->context; }
int calc_call_depth(const calc_call *call) { return call->depth; }
void calc_call_return(calc_call *call, int number) { call->number = number; }

void calc_call_complain(calc_call *call, const char *message, int length)
{
    char *copy = test_malloc(length + 1);
    if (!copy)
        return;
    memcpy(copy, message, length);
    copy[length] = 0;
    test_free(call->message);
    call->message = copy;
}

const char *calc_value_text(const calc_value *value) { return value->text; }
int calc_value_size(const calc_value *value) { return (int)strlen(value->text); }
calc_value *calc_value_copy(const calc_value *value) { return make_value(value->text); }

void calc_value_free(calc_value *value)
{
    test_free(value->text);
    test_free(value);
}

/* Each visit gets a copy, so that a value which is used afterwards is a use of freed memory. */
int calc_visit(const calc *calc, int (*visit)(const calc_value *value, void *context), void *context)
{
    int result = 0;
    for (int i = 0; i < calc->value_count && result == 0; i++) {
        calc_value *value = calc_value_copy(calc->values[i]);
        if (!value)
            return -1;
        result = visit(value, context);
        calc_value_free(value);
    }
    return result;
}

typedef struct {
    const calc *calc;
    void (*visit)(const calc_value *value, void *context);
    void *context;
} work;

static void *visit_all(void *pointer)
{
    work *work = pointer;
    for (int i = 0; i < work->calc->value_count; i++)
        work->visit(work->calc->values[i], work->context);
    return NULL;
}

void calc_visit_on_threads(const calc *calc, void (*visit)(const calc_value *value, void *context), void *context)
{
    work work = { calc, visit, context };
    pthread_t threads[2];
    int started = 0;
    while (started < 2 && pthread_create(&threads[started], NULL, visit_all, &work) == 0)
        started++;
    for (int i = 0; i < started; i++)
        pthread_join(threads[i], NULL);
}

void calc_visit_first(const calc *calc, void (*visit)(const calc_value *value, void *context), void *context)
{
    visit(calc->value_count > 0 ? calc->values[0] : NULL, context);
}
