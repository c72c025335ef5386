#ifndef SHELF_H
#define SHELF_H

/* An error with its text as a member. */
typedef struct shelf_error {
    int code;
    char *message;
} shelf_error;
typedef struct shelf shelf;

shelf_error *shelf_error_new(int code);
void shelf_error_free(shelf_error *error);

shelf *shelf_open(const char *name, shelf_error **error);
void shelf_free(shelf *shelf);
int shelf_put(shelf *shelf, int amount, shelf_error **error);
/** Takes the one over, and gives it out through the other; without one, nothing. */
void shelf_error_propagate(shelf_error **destination, shelf_error *source);
int shelf_error_compare(const shelf_error *error, int code);
/* Ends what the variable holds. */
void shelf_error_clear(shelf_error **error);

#endif
