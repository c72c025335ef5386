#ifndef BARROW_H
#define BARROW_H

/* What a macro writes for variables of C says what ends an object, where no name does. */
#define BARROW_DEFINE_CLEANUP(Type, function)                                                      \
    static inline void barrow_clear_##Type(Type *pointer) { if (pointer) function(pointer); }     \
    static inline void barrow_cleanup_##Type(Type **variable) { barrow_clear_##Type(*variable); }

typedef struct Barrow Barrow;
typedef struct Spade Spade;

Barrow *barrow_create(int load);
void barrow_tip_over(Barrow *barrow);
int barrow_load(const Barrow *barrow);
BARROW_DEFINE_CLEANUP(Barrow, barrow_tip_over)

Spade *spade_create(void);
int spade_put_back(Spade *spade, int isClean);
int spade_dig(Spade *spade);
static inline void spade_put_back_clean(Spade *spade) { spade_put_back(spade, 1); }
BARROW_DEFINE_CLEANUP(Spade, spade_put_back_clean)

#endif
