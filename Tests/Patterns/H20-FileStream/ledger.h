#ifndef LEDGER_H
#define LEDGER_H

#include <stdio.h>

typedef struct ledger ledger;

ledger *ledger_create(void);
void ledger_destroy(ledger *ledger);

/** Writes the entries; 0 for success. */
int ledger_print(const ledger *ledger, FILE *file);
/** Reads entries; returns how many. */
int ledger_read(ledger *ledger, FILE *in);
/** Goes on reading from the file. */
void ledger_set_input_file(ledger *ledger, FILE *file);
/** The next byte of the input file; -1 at its end. */
int ledger_next(ledger *ledger);
/** Reads the number at the beginning; `ledger_next` goes on from there. */
int ledger_read_header(ledger *ledger, FILE *in);
/** The same, of which nothing is said. */
int ledger_read_index(ledger *ledger, FILE *in);
/** A ledger that keeps the file, and never closes it. */
ledger *ledger_open_stream(FILE *stream);
/** The size of a file. */
long file_size(FILE *file);

/** Whether it reads or writes is not said. */
void ledger_process(const ledger *ledger, FILE *file);
/** Whether it keeps or closes the file is not said. */
void ledger_init_io(ledger *ledger, FILE *file);

#endif
