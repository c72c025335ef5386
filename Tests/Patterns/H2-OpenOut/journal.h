#ifndef JOURNAL_H
#define JOURNAL_H

typedef struct journal journal;

/**
 * Opens a journal.
 *
 * @param path where the journal lies
 * @param out the new journal
 * @return 0, or a negative number
 */
int journal_open(const char *path, journal **out);
void journal_close(journal *journal);

const char *journal_path(const journal *journal);

#endif
