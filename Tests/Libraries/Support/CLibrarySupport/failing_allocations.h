#include "library_support.h"

/* Takes over the allocations of the loaded library whose file's name begins so: of its own calls, not of Swift's.
   Returns how many places were changed. */
int take_over_allocations(const char *library);
