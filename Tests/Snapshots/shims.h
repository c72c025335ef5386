#include <stddef.h>

typedef struct signal signal;
struct signal {
    int count;
    _Complex double value;
    _Atomic int hits;
    double samples[];
};

/* Swift has no way to the members of a struct with such. */
signal *signal_create(int count);
void signal_destroy(signal *signal);

inline int signal_twice(int value) { return 2 * value; }
static inline int signal_thrice(int value) { return 3 * value; }
__attribute__((ms_abi)) int signal_foreign(int value, const char *text);

#define signal_half(value) ((value) / 2)

/* A format, whose arguments have no types. */
void signal_log(const char *format, ...) __attribute__((format(printf, 1, 2)));
/* Options that nobody has described. */
int signal_control(signal *signal, int request, ...);
