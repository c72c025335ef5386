#ifndef PARADE_H
#define PARADE_H

#include <stdbool.h>

/** Names, each behind the other. */
struct name_list {
    char *name;
    struct name_list *next;
};

/** Appends a copy; returns the list, or NULL on failure, and then the list is as it was. */
struct name_list *name_list_append(struct name_list *list, const char *name);
void name_list_free_all(struct name_list *list);

/** Readings, each behind the other. */
typedef struct reading {
    int place;
    double value;
    struct reading *next;
} reading;

void reading_free_all(reading *first);

typedef struct parade parade;

parade *parade_create(void);
void parade_destroy(parade *parade);

/** The names, to be freed; NULL for none. */
struct name_list *parade_copy_names(parade *parade);
/** The names, which stay the parade's. */
const struct name_list *parade_names(const parade *parade);
/** Gives out the names; false on failure. */
bool parade_list_names(const parade *parade, struct name_list **names);
/** The readings, to be freed. */
reading *parade_copy_readings(const parade *parade);
/** Fails. */
reading *parade_copy_broken(const parade *parade);

/** How many bytes the names have. */
int parade_measure(const parade *parade, const struct name_list *names);
/** Goes on using the list. */
void parade_set_names(parade *parade, struct name_list *names);
/** Adds names to look at later. */
void parade_add_guests(parade *parade, struct name_list *guests);
int parade_guest_bytes(const parade *parade);

/** Says nothing about who frees the list. */
void parade_hand_over(parade *parade, struct name_list *names);

#endif
