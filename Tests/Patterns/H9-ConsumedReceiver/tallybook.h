#ifndef TALLYBOOK_H
#define TALLYBOOK_H

typedef struct tallybook tallybook;
typedef struct posting posting;
typedef struct teller teller;
typedef struct stamp stamp;

tallybook *tallybook_create(int limit);
void tallybook_destroy(tallybook *tallybook);
int tallybook_total(const tallybook *tallybook);

/** A change to the tallybook, which has to be committed, or is undone. */
posting *posting_create(tallybook *tallybook);
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
/** Frees the posting without a change to the tallybook, and says what it came to. */
int posting_apply(posting *posting);

/** Reads a posting, and must be gone before it. */
teller *teller_create(posting *posting);
void teller_destroy(teller *teller);
int teller_sum(const teller *teller);

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
