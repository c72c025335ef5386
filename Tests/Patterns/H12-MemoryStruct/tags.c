#include "tags.h"
#include "test_memory.h"

#include <string.h>

struct tag_store {
    tag_array tags;
};

void tag_array_free(tag_array *array)
{
    test_require(array->count != 99, "an array is freed once");
    for (size_t index = 0; index < array->count; index++) test_free(array->strings[index]);
    test_free(array->strings);
    array->strings = NULL;
    array->count = 99;
}

int tag_buffer_dispose(tag_buffer buffer)
{
    test_free(buffer.ptr);
    return 0;
}

void tag_numbers_release(tag_numbers *numbers) { test_free(numbers->items); }

tag_store *tag_store_create(void) { return test_calloc(1, sizeof(tag_store)); }

void tag_store_destroy(tag_store *store)
{
    tag_array_free(&store->tags);
    test_free(store);
}

static int append(tag_array *array, const char *text)
{
    char **grown = test_realloc(array->strings, (array->count + 1) * sizeof *grown);
    if (!grown) return -1;
    array->strings = grown;
    grown[array->count] = test_strdup(text);
    if (!grown[array->count]) return -1;
    array->count++;
    return 0;
}

int tag_store_insert(tag_store *store, const tag_array *tags)
{
    for (size_t index = 0; index < tags->count; index++) {
        if (append(&store->tags, tags->strings[index]) != 0) return -1;
    }
    return 0;
}

int tag_store_count_matching(const tag_store *store, const tag_array *tags)
{
    int count = 0;
    for (size_t index = 0; index < tags->count; index++) {
        for (size_t other = 0; other < store->tags.count; other++) {
            count += strcmp(tags->strings[index], store->tags.strings[other]) == 0;
        }
    }
    return count;
}

int tag_store_list(const tag_store *store, int limit, tag_array *out)
{
    test_require(out->strings == NULL && out->count == 0, "an array to fill is empty");
    for (size_t index = 0; index < store->tags.count; index++) {
        if (limit-- == 0) return -1;
        if (append(out, store->tags.strings[index]) != 0) return -1;
    }
    return 0;
}

tag_buffer tag_store_encode(const tag_store *store)
{
    tag_buffer buffer = { 0, NULL, 0 };
    size_t size = 0;
    for (size_t index = 0; index < store->tags.count; index++) size += strlen(store->tags.strings[index]) + 1;
    if (size == 0) return buffer;
    buffer.ptr = test_malloc(size);
    if (!buffer.ptr) return buffer;
    buffer.reserved = size;
    for (size_t index = 0; index < store->tags.count; index++) {
        size_t length = strlen(store->tags.strings[index]);
        memcpy(buffer.ptr + buffer.size, store->tags.strings[index], length);
        buffer.ptr[buffer.size + length] = ' ';
        buffer.size += length + 1;
    }
    return buffer;
}

int tag_store_describe(const tag_store *store, tag_buffer *out)
{
    *out = tag_store_encode(store);
    return out->ptr || store->tags.count == 0 ? 0 : -1;
}

int tag_store_lengths(const tag_store *store, tag_numbers *out)
{
    out->items = test_calloc(store->tags.count + 1, sizeof *out->items);
    if (!out->items) return -1;
    for (size_t index = 0; index < store->tags.count; index++) {
        out->items[index] = (int32_t) strlen(store->tags.strings[index]);
    }
    out->count = store->tags.count > 3 ? -1 : (int) store->tags.count;
    return 0;
}

int tag_store_peek(const tag_store *store, tag_array *out)
{
    *out = store->tags;
    return 0;
}

void tag_label_dispose(tag_label *label) { test_free(label->ptr); }

void tag_label_free(tag_label *label) { tag_label_dispose(label); }

int tag_store_label(const tag_store *store, int limit, tag_label *out)
{
    test_require(out->ptr == NULL && out->size == 0, "a label to fill is empty");
    if (store->tags.count == 0) return 0;
    out->ptr = test_strdup(store->tags.strings[0]);
    if (!out->ptr) return -1;
    out->size = strlen(out->ptr);
    return out->size > (size_t)limit ? -1 : 0;
}
