#ifndef FINDER_H
#define FINDER_H

#include <stddef.h>

/** What to look for. */
typedef struct finder finder;
finder *finder_new(const char *word);
void finder_free(finder *finder);

/** Where it was found: points into the subject, and at the finder, of its last search. */
typedef struct findings findings;
findings *findings_new(void);
void findings_free(findings *findings);

/** How often the word is in the subject; -1 where there is no subject. */
int finder_search(const finder *finder, const char *subject, size_t length, findings *findings);
/** The word that was looked for, as the finder has it. */
const char *findings_word(const findings *findings);
/** The byte of the subject at an offset from the last place; -1 for none. */
int findings_byte(const findings *findings, size_t offset);

/** What is found is labelled, for as long as the findings are there. */
int finder_label(finder *finder, const char *label, findings *findings);
const char *findings_label(const findings *findings);

/** Shares what another has found. */
int finder_share(findings *from, findings *to);

/** Whether nothing was found yet; the findings are the finder's from now on. */
int finder_select(const finder *finder, findings *found);

#endif
