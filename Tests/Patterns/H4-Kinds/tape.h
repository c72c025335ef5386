#ifndef TAPE_H
#define TAPE_H

/* One type for several kinds of objects: a function for one kind aborts when it gets another. */
typedef struct tape tape;

tape *tape_read_new(int number);
int tape_read_free(tape *tape);
int tape_read_next(tape *tape);
int tape_read_position(const tape *tape);

/* Made for reading from disks, and ended like what reads. */
tape *tape_read_disk_new(int number);
int tape_read_disk_descend(tape *tape);

tape *tape_write_new(int number);
void tape_write_free(tape *tape);
int tape_write_next(tape *tape, int number);
/* Copies what one tape reads to another that writes. */
void tape_read_onto(tape *tape, struct tape *onto);

tape *tape_match_new(void);
int tape_match_count(const tape *tape);

/* Ends what has no function of its own for it. */
void tape_free(tape *tape);

/* For all kinds, as the annotations say. */
int tape_number(const tape *tape);
/* For some kind, which nothing says. */
int tape_speed(tape *tape);
const char *tape_error_string(tape *tape);

#endif
