#ifndef DEPOT_H
#define DEPOT_H

/* One type for several kinds of objects; what ends an object depends on what made it. */
typedef struct depot depot;

depot *depot_read_new(int number);
int depot_read_free(depot *depot);
depot *depot_read_disk_new(int number);

depot *depot_write_new(int number);
void depot_write_free(depot *depot);
/** Returns 0 for success. A depot comes with some errors, too, for its number. */
int depot_write_disk_make(int key, depot **out);

depot *depot_match_new(int number);
void depot_match_free(depot *depot);

/* Ends what reads and what is new, and nothing else. */
depot *depot_new(int number);
void depot_free(depot *depot);

depot *depot_clone(const depot *depot);
depot *depot_map(int number);
void depot_unmap(depot *depot);

int depot_number(const depot *depot);
/** The kind, as in "match". */
const char *depot_kind(const depot *depot);

#endif
