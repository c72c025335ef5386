#include "contact.h"
#include "test_memory.h"

#include <stddef.h>

struct contact {
    char *note;
};

contact *contact_create(void) { return test_calloc(1, sizeof(contact)); }

void contact_destroy(contact *contact)
{
    test_free(contact->note);
    test_free(contact);
}

const char *contact_note(const contact *contact) { return contact->note; }

int contact_set_note(contact *contact, const char *note)
{
    char *copy = note != NULL ? test_strdup(note) : NULL;
    if (note != NULL && copy == NULL)
        return -1;
    test_free(contact->note);
    contact->note = copy;
    return 0;
}
