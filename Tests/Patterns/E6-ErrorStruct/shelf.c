#include "shelf.h"
#include "test_memory.h"

#include <string.h>

struct shelf {
    char *name;
    int amount;
};

shelf_error *shelf_error_new(int code)
{
    shelf_error *error = test_malloc(sizeof *error);
    if (error == NULL)
        return NULL;
    error->code = code;
    error->message = test_strdup(code == 7 ? "seven" : "another");
    if (error->message == NULL) {
        test_free(error);
        return NULL;
    }
    return error;
}

void shelf_error_free(shelf_error *error)
{
    test_free(error->message);
    test_free(error);
}

static void fail(shelf_error **error, int code)
{
    test_require(*error == NULL, "an error is written where there is none");
    *error = shelf_error_new(code);
}

shelf *shelf_open(const char *name, shelf_error **error)
{
    shelf *shelf = NULL;
    if (*name != '\0' && (shelf = test_calloc(1, sizeof *shelf)) != NULL && (shelf->name = test_strdup(name)) == NULL) {
        test_free(shelf);
        shelf = NULL;
    }
    if (shelf == NULL)
        fail(error, 7);
    return shelf;
}

void shelf_free(shelf *shelf)
{
    test_free(shelf->name);
    test_free(shelf);
}

int shelf_put(shelf *shelf, int amount, shelf_error **error)
{
    if (amount < 0)
        fail(error, 8);
    else
        shelf->amount += amount;
    return shelf->amount;
}

void shelf_error_propagate(shelf_error **destination, shelf_error *source)
{
    test_require(*destination == NULL, "an error is given out where there is none");
    *destination = source;
}

int shelf_error_compare(const shelf_error *error, int code) { return error->code - code; }

void shelf_error_clear(shelf_error **error)
{
    if (*error != NULL)
        shelf_error_free(*error);
    *error = NULL;
}
