/* An opaque type that stands for several kinds of objects. */
typedef struct km_tape km_tape;
km_tape *km_read_new(void);
km_tape *km_write_new(void);
void km_read_free(km_tape *tape);
void km_write_free(km_tape *tape);
int km_number(const km_tape *tape);
