#ifndef PRESS_H
#define PRESS_H

#include <stddef.h>
#include <stdint.h>

typedef struct press press;

press *press_create(void);
void press_destroy(press *press);
void press_free(void *block);

/* Keeps both addresses: a first block is given out at once, larger ones take its place, of which nobody hears before the end. */
void press_mem_dest(press *press, unsigned char **outbuffer, unsigned long *outsize);
int press_set_samples_dest(press *press, double **samples, uint32_t *count);
int press_write(press *press, const uint8_t *bytes, size_t size);
/* Writes to where the addresses say. */
int press_finish(press *press);
/* Gives up, and frees what is not finished. */
void press_reset(press *press);

/* Only for the call: the pointer is given, and given back, perhaps another one. */
int press_append(press *press, uint8_t **data, size_t *size, uint8_t byte);

/* What is missing here the annotations do not say either. */
void press_other_dest(press *press, unsigned char **outbuffer, unsigned long *outsize);

#endif
