#include "library_support.h"

#include <malloc.h>

/* There with AddressSanitizer alone. */
size_t __sanitizer_get_current_allocated_bytes(void) __attribute__((weak));
int __lsan_do_recoverable_leak_check(void) __attribute__((weak));

size_t heap_bytes_in_use(void)
{
    if (__sanitizer_get_current_allocated_bytes != NULL)
        return __sanitizer_get_current_allocated_bytes();
    struct mallinfo2 info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

bool nothing_leaked(void)
{
    return __lsan_do_recoverable_leak_check == NULL || __lsan_do_recoverable_leak_check() == 0;
}
