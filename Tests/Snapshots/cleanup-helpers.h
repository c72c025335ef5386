/* Functions that macros write for the compiler's `cleanup` of variables, and others that macros write. */

#define CH_DEFINE_CLEANUP(Type, function)                                                  \
    static inline void ch_clear_##Type(Type *pointer) { if (pointer) function(pointer); }  \
    static inline void ch_cleanup_##Type(Type **variable) { ch_clear_##Type(*variable); }
#define CH_DEFINE_CLEANUP_IN_PLACE(Type, function) \
    static inline void ch_cleanup_##Type(Type *variable) { function(variable); }
#define CH_DEFINE_STACK(Type)                                                 \
    typedef struct ch_##Type##_stack ch_##Type##_stack;                       \
    ch_##Type##_stack *ch_##Type##_stack_new(void);                           \
    static inline void ch_##Type##_stack_free(ch_##Type##_stack *stack) {}
#define CH_DEFINE_CLEANUP_AND_MORE(Type, function)                            \
    static inline void ch_drop_##Type(Type **variable) { function(*variable); } \
    static inline int ch_count_##Type(Type **variable) { return 1; }
#define CH_DEFINE_SHARING(Type, function) \
    static inline void ch_share_##Type(Type **variable) { function(*variable); }
#define CH_API(result, name) result name

/* Ended by a function whose name says nothing. */
typedef struct Kite Kite;
CH_API(Kite *, kite_create)(void);
void kite_wind_up(Kite *kite);
int kite_height(const Kite *kite);
CH_DEFINE_CLEANUP(Kite, kite_wind_up)

/* By a function that only the macro is handed. */
typedef struct Tail Tail;
Tail *tail_create(void);
/* It may be what the other calls. */
char *tail_wind(Tail *tail, int all);
static inline void tail_wind_all(Tail *tail) { tail_wind(tail, 1); }
CH_DEFINE_CLEANUP(Tail, tail_wind_all)

/* The variable is the object, not a pointer to one: whether it ends one that was allocated, nothing says. */
typedef struct Lock { int state; } Lock;
Lock *lock_make(void);
void lock_wind(Lock *lock);
CH_DEFINE_CLEANUP_IN_PLACE(Lock, lock_wind)

/* A macro that writes the API itself. */
CH_DEFINE_STACK(Kite)

/* Not all that the macro writes is for cleaning up. */
typedef struct Reel Reel;
Reel *reel_create(void);
void reel_wind(Reel *reel);
CH_DEFINE_CLEANUP_AND_MORE(Reel, reel_wind)

/* Its name says nothing of cleaning up. */
typedef struct Line Line;
Line *line_create(void);
void line_wind(Line *line);
CH_DEFINE_SHARING(Line, line_wind)

/* What names say comes first; the other ends one as well. */
typedef struct Spool Spool;
Spool *spool_create(void);
void spool_free(Spool *spool);
void spool_wind(Spool *spool);
CH_DEFINE_CLEANUP(Spool, spool_wind)

/* As iconv_open, and as a comment may have it: no NULL. */
typedef struct Wind Wind;
Wind *g_iconv_open(const char *name);
/** Opens the wind. Returns (Wind *)-1 where there is none. */
Wind *wind_open(const char *name);
void wind_close(Wind *wind);
