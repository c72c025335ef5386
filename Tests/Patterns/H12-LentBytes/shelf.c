#include "shelf.h"
#include "test_memory.h"

#include <stdint.h>
#include <string.h>

typedef struct entry {
    shelf_bytes key, value;
    struct entry *next;
} entry;

struct shelf {
    entry *entries;
};

static int copy(shelf_bytes *copy, const shelf_bytes *bytes)
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

shelf *shelf_create(void) { return test_calloc(1, sizeof(shelf)); }

void shelf_destroy(shelf *shelf)
{
    for (entry *entry = shelf->entries, *next; entry; entry = next) {
        next = entry->next;
        discard(entry);
    }
    test_free(shelf);
}

int shelf_compare(const shelf_bytes *a, const shelf_bytes *b)
{
    size_t common = a->size < b->size ? a->size : b->size;
    int order = memcmp(a->data, b->data, common);
    return order ? order : (a->size > b->size) - (a->size < b->size);
}

int shelf_store(shelf *shelf, shelf_bytes *key, shelf_bytes *value)
{
    entry *new = test_calloc(1, sizeof *new), **place = &shelf->entries;
    if (!new) return -1;
    if (copy(&new->key, key) || copy(&new->value, value)) {
        discard(new);
        return -1;
    }
    while (*place && shelf_compare(&(*place)->key, key) < 0) place = &(*place)->next;
    new->next = *place;
    *place = new;
    memset(key->data, 0xff, key->size);
    key->data = NULL;
    *value = new->value;
    return 0;
}

int shelf_find(shelf *shelf, shelf_bytes *key, shelf_bytes *value)
{
    test_require(value->data == NULL && value->size == 0, "a struct to fill is empty");
    for (entry *entry = shelf->entries; entry; entry = entry->next) {
        if (shelf_compare(&entry->key, key) != 0) continue;
        *value = entry->value;
        return 0;
    }
    return -1;
}

int shelf_seek(shelf *shelf, shelf_bytes *key, shelf_bytes *value, int past)
{
    for (entry *entry = shelf->entries; entry; entry = entry->next) {
        int order = shelf_compare(&entry->key, key);
        if (past ? order <= 0 : order < 0) continue;
        if (order != 0) *key = entry->key;
        *value = entry->value;
        return 0;
    }
    return -1;
}

int shelf_exchange(shelf *shelf, shelf_slice *slice)
{
    if (!shelf->entries) return -1;
    shelf_bytes *value = &shelf->entries->value;
    slice->buf = value->data;
    slice->len = (unsigned char) (value->size < slice->len ? value->size : slice->len);
    return 0;
}

int shelf_forget(shelf *shelf, const shelf_bytes *key, const shelf_bytes *value)
{
    int count = 0;
    for (entry **place = &shelf->entries; *place;) {
        entry *entry = *place;
        if (shelf_compare(&entry->key, key) != 0 || (value && shelf_compare(&entry->value, value) != 0)) {
            place = &entry->next;
            continue;
        }
        *place = entry->next;
        discard(entry);
        count++;
    }
    return count;
}

int shelf_overrun(shelf *shelf, shelf_bytes *value)
{
    if (!shelf->entries) return -1;
    value->data = shelf->entries->value.data;
    value->size = SIZE_MAX;
    return 0;
}

int shelf_touch(shelf *shelf, shelf_bytes *value) { return shelf->entries && value->size; }
