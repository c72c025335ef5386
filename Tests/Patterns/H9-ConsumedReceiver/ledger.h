#ifndef LEDGER_H
#define LEDGER_H

typedef struct ledger ledger;
typedef struct posting posting;
typedef struct reader reader;
typedef struct stamp stamp;

ledger *ledger_create(int limit);
void ledger_destroy(ledger *ledger);
int ledger_total(const ledger *ledger);

/** A change to the ledger, which has to be committed, or is undone. */
posting *posting_create(ledger *ledger);
void posting_abort(posting *posting);
int posting_add(posting *posting, int amount);
/**
 * Frees the posting, whether it succeeds or not.
 *
 * @return 0 on success, -1 on failure
 */
int posting_commit(posting *posting);
/**
 * Frees the posting only when it succeeds.
 *
 * @return 0 on success, -1 on failure
 */
int posting_try_commit(posting *posting, int limit);
/** Frees the posting without a change to the ledger, and says what it came to. */
int posting_apply(posting *posting);

/** Reads a posting, and must be gone before it. */
reader *reader_create(posting *posting);
void reader_destroy(reader *reader);
int reader_sum(const reader *reader);

stamp *stamp_create(int value);
void stamp_destroy(stamp *stamp);
/**
 * Frees the stamp.
 *
 * @return 0 on success, -1 on failure
 */
int stamp_use(stamp *stamp);
/**
 * Frees the stamp only when it succeeds.
 *
 * @return 0 on success, -1 on failure
 */
int stamp_try_use(stamp *stamp, int value);

#endif
