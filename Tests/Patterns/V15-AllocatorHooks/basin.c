#include "basin.h"
#include "test_memory.h"

struct basin {
    int size;
};

static basin *make(int size)
{
    basin *basin = test_malloc(sizeof *basin);
    if (basin != NULL)
        basin->size = size;
    return basin;
}

basin *basin_create(const char *name)
{
    (void)name;
    return make(1);
}

basin *basin_create_mm(const char *name, const basin_memory *memory, int size)
{
    (void)name;
    test_require(memory == NULL, "NULL asks for the default");
    return make(size);
}

basin *basin_create_documented(const basin_memory *memory, int size)
{
    test_require(memory == NULL, "NULL asks for the default");
    return make(size);
}

basin *basin_create_custom(basin_custom custom, int size)
{
    test_require(custom.custom_alloc == NULL && custom.custom_free == NULL && custom.opaque == NULL,
        "zeros ask for the default");
    return make(size);
}

basin *basin_create_hooks(void *(*alloc)(size_t size, void *opaque), void (*release)(void *block, void *opaque), void *opaque)
{
    test_require(alloc == NULL && release == NULL && opaque == NULL, "NULL asks for the default");
    return make(3);
}

void basin_destroy(basin *basin) { test_free(basin); }

int basin_size(const basin *basin) { return basin->size; }

int basin_resize(basin *basin, int size, void *device)
{
    test_require(device == NULL, "NULL asks for the default");
    basin->size = size;
    return size;
}

void basin_set_hooks(void *(*mem_alloc)(size_t size), void (*mem_free)(void *block))
{
    (void)mem_alloc;
    (void)mem_free;
}

void basin_set_allocator(basin *basin, void *(*alloc)(size_t size))
{
    (void)basin;
    (void)alloc;
}

struct tub {
    int size;
};

tub *tub_create(int size, const basin_memory *memory)
{
    test_require(memory == NULL, "NULL asks for the default");
    tub *tub = test_malloc(sizeof *tub);
    if (tub != NULL)
        tub->size = size;
    return tub;
}

tub *tub_copy(const tub *tub, const basin_memory *memory) { return tub_create(tub->size, memory); }

int tub_size(const tub *tub) { return tub->size; }

void tub_destroy(tub *tub, const basin_memory *memory)
{
    test_require(memory == NULL, "NULL asks for the default");
    test_free(tub);
}

struct sink {
    int depth;
};

sink *sink_open(const basin_memory *memory)
{
    test_require(memory == NULL, "NULL asks for the default");
    return test_calloc(1, sizeof(sink));
}

int sink_depth(const sink *sink) { return sink->depth; }

void sink_free(const basin_memory *memory, sink *sink)
{
    test_require(memory == NULL, "NULL asks for the default");
    test_free(sink);
}
