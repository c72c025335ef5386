#include "shelf.h"
#include "test_memory.h"

struct shelf {
    int weights[8];
    int count;
};

shelf *shelf_create(void) { return test_calloc(1, sizeof(shelf)); }

void shelf_destroy(shelf *shelf) { test_free(shelf); }

int shelf_add(shelf *shelf, int weight)
{
    if (shelf->count == 8)
        return -1;
    shelf->weights[shelf->count++] = weight;
    return shelf->count;
}

int shelf_foreach(const shelf *shelf, int (*body)(int position, int weight, void *context), void *context)
{
    for (int i = 0; i < shelf->count; i++) {
        int result = body(i, shelf->weights[i], context);
        if (result != 0)
            return result;
    }
    return 0;
}

void shelf_visit(const shelf *shelf, void (*visit)(int weight, void *user_data), void *user_data)
{
    for (int i = 0; i < shelf->count; i++)
        visit(shelf->weights[i], user_data);
}
