/* How many objects of the library were made and destroyed so far. */
long objects_created(void);
long objects_destroyed(void);
