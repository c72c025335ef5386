#include "label.h"
#include "test_memory.h"

#include <stddef.h>
#include <string.h>

struct label {
    char *text;
};

label *label_create(const char *text)
{
    label *label = test_calloc(1, sizeof *label);
    if (label != NULL && label_set_text(label, text) != 0) {
        label_destroy(label);
        return NULL;
    }
    return label;
}

void label_destroy(label *label)
{
    test_free(label->text);
    test_free(label);
}

const char *label_text(const label *label) { return label->text; }

int label_set_text(label *label, const char *text)
{
    char *copy = test_strdup(text);
    if (copy == NULL)
        return -1;
    test_free(label->text);
    label->text = copy;
    return 0;
}

const char *label_garbage(const label *label)
{
    (void)label;
    return "a\xff" "b";
}

const char *label_basename(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash == NULL ? path : slash + 1;
}
