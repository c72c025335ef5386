typedef struct shelf shelf;
typedef struct box box;

shelf *shelf_new(void);
void shelf_free(shelf *shelf);
box *box_new(void);
void box_free(box *box);

/* What the pattern says of `data` fits these. */
void shelf_put(shelf *shelf, const unsigned char *data, unsigned size);
void shelf_put_half(shelf *shelf, const unsigned char *data, unsigned size);
/* Here the count has another name, which decides nothing. */
void shelf_put_text(shelf *shelf, const unsigned char *data, unsigned amount);
/* Neither has data a count here. */
void shelf_put_number(shelf *shelf, int data);
/* And this one has none. */
void shelf_put_nothing(shelf *shelf);

/* C takes over what it may free. */
void shelf_take(shelf *shelf, box *other);
void shelf_take_const(shelf *shelf, const box *other);
