#ifndef CONTACT_H
#define CONTACT_H

typedef struct contact contact;

contact *contact_create(void);
void contact_destroy(contact *contact);
/** NULL where there is no note. */
const char *contact_note(const contact *contact);
/** Copies the note; NULL removes it. */
int contact_set_note(contact *contact, const char *note);

#endif
