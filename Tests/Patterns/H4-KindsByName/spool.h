#ifndef SPOOL_H
#define SPOOL_H

/* One opaque type for several kinds of objects; the names of the functions say which is for which. */
typedef struct spool spool;

spool *spl_read_new(int number);
int spl_read_free(spool *spool);
int spl_read_next(spool *spool);
int spl_read_position(const spool *spool);

/* Made for reading from disks, and ended like what reads. */
spool *spl_read_disk_new(int number);
int spl_read_disk_descend(spool *spool);

spool *spl_write_new(int number);
void spl_write_free(spool *spool);
int spl_write_next(spool *spool, int number);
/* Copies what one reads to another that writes: which is which, no name says. */
void spl_read_onto(spool *spool, struct spool *onto);

spool *spl_match_new(void);
int spl_match_count(const spool *spool);

/* Ends what has no function of its own for it. */
void spl_free(spool *spool);

/* For some kind, which nothing says. */
int spl_number(const spool *spool);
int spl_speed(spool *spool);

#endif
