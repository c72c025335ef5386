/* No header here declares `free`: what malloc made goes by it all the same, where the annotations say so. */
#include <stdint.h>

typedef struct sf_reply sf_reply;
sf_reply *sf_reply_create(int value);
int sf_reply_value(const sf_reply *reply);

/* Room of the caller's, which never came from malloc. */
typedef struct sf_place {
    int value;
} sf_place;
void sf_place_init(sf_place *place);
void sf_place_end(sf_place *place);

char *sf_text(int value);
/* Nobody says who frees it. */
uint8_t *sf_doubtful(int *size);
void sf_bytes(uint8_t **out, int *size);
