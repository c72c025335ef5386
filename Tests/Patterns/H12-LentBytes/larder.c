#include "larder.h"
#include "test_memory.h"

#include <stdint.h>
#include <string.h>

typedef struct entry {
    larder_bytes key, value;
    struct entry *next;
} entry;

struct larder {
    entry *entries;
};

static int copy(larder_bytes *copy, const larder_bytes *bytes)
{
    copy->data = test_malloc(bytes->size + 1);
    if (!copy->data) return -1;
    memcpy(copy->data, bytes->data, bytes->size);
    copy->size = bytes->size;
    return 0;
}

static void discard(entry *entry)
{
    test_free(entry->key.data);
    test_free(entry->value.data);
    test_free(entry);
}

larder *larder_create(void) { return test_calloc(1, sizeof(larder)); }

void larder_destroy(larder *larder)
{
    for (entry *entry = larder->entries, *next; entry; entry = next) {
        next = entry->next;
        discard(entry);
    }
    test_free(larder);
}

int larder_compare(const larder_bytes *a, const larder_bytes *b)
{
    size_t common = a->size < b->size ? a->size : b->size;
    int order = memcmp(a->data, b->data, common);
    return order ? order : (a->size > b->size) - (a->size < b->size);
}

int larder_store(larder *larder, larder_bytes *key, larder_bytes *value)
{
    entry *new = test_calloc(1, sizeof *new), **place = &larder->entries;
    if (!new) return -1;
    if (copy(&new->key, key) || copy(&new->value, value)) {
        discard(new);
        return -1;
    }
    while (*place && larder_compare(&(*place)->key, key) < 0) place = &(*place)->next;
    new->next = *place;
    *place = new;
    memset(key->data, 0xff, key->size);
    key->data = NULL;
    *value = new->value;
    return 0;
}

int larder_find(larder *larder, larder_bytes *key, larder_bytes *value)
{
    test_require(value->data == NULL && value->size == 0, "a struct to fill is empty");
    for (entry *entry = larder->entries; entry; entry = entry->next) {
        if (larder_compare(&entry->key, key) != 0) continue;
        *value = entry->value;
        return 0;
    }
    return -1;
}

int larder_seek(larder *larder, larder_bytes *key, larder_bytes *value, int past)
{
    for (entry *entry = larder->entries; entry; entry = entry->next) {
        int order = larder_compare(&entry->key, key);
        if (past ? order <= 0 : order < 0) continue;
        if (order != 0) *key = entry->key;
        *value = entry->value;
        return 0;
    }
    return -1;
}

int larder_exchange(larder *larder, larder_slice *slice)
{
    if (!larder->entries) return -1;
    larder_bytes *value = &larder->entries->value;
    slice->buf = value->data;
    slice->len = (unsigned char) (value->size < slice->len ? value->size : slice->len);
    return 0;
}

int larder_forget(larder *larder, const larder_bytes *key, const larder_bytes *value)
{
    int count = 0;
    for (entry **place = &larder->entries; *place;) {
        entry *entry = *place;
        if (larder_compare(&entry->key, key) != 0 || (value && larder_compare(&entry->value, value) != 0)) {
            place = &entry->next;
            continue;
        }
        *place = entry->next;
        discard(entry);
        count++;
    }
    return count;
}

int larder_overrun(larder *larder, larder_bytes *value)
{
    if (!larder->entries) return -1;
    value->data = larder->entries->value.data;
    value->size = SIZE_MAX;
    return 0;
}

int larder_touch(larder *larder, larder_bytes *value) { return larder->entries && value->size; }
