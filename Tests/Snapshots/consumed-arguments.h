typedef struct crate crate;
typedef struct bottle bottle;

crate *crate_create(void);
void crate_destroy(crate *crate);
bottle *bottle_create(void);
void bottle_destroy(bottle *bottle);
int bottle_volume(const bottle *bottle);
const char *bottle_label(const bottle *bottle);

int crate_add(crate *crate, bottle *bottle);
int crate_try_add(crate *crate, bottle *bottle);
int crate_swap(crate *crate, bottle *first, bottle *second);
crate *crate_create_with(bottle *bottle);
crate *crate_nest(crate *outer, crate *inner);
