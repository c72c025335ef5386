#include <stdbool.h>

typedef struct tape tape;
tape *tape_create(void);
void tape_free(tape *tape);

/** @return 0 on success, -1 on error */
int tape_rewind(tape *tape);
/** @return the number of blocks, or -1 on error */
int tape_blocks_left(tape *tape);
/** @return non-zero on success */
int tape_eject(tape *tape);
/** @return 1 on success, 0 if there is nothing to do, -1 on error */
int tape_clean(tape *tape);
/** @return `true` if successful. */
bool tape_lock(tape *tape);
/** @return 0 if the tape is empty */
int tape_state(tape *tape);
/** Does NOT return 0 on success. */
int tape_odd(tape *tape);
