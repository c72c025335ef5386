#include <stddef.h>

struct meter;

void meter_shut(struct meter *meter);
/** The attribute names the deallocator, which no name would give away. */
struct meter *meter_obtain(const char *name) __attribute__((malloc(meter_shut, 1))) __attribute__((nonnull));
int meter_reading(const struct meter *meter) __attribute__((nonnull(1), warn_unused_result));
const char *meter_unit(const struct meter *meter) __attribute__((returns_nonnull));
const char *_Nullable meter_remark(const struct meter *_Nonnull meter);
void meter_set_remark(struct meter *meter, const char *_Nullable remark);
int meter_reset(struct meter *meter) __attribute__((deprecated("use meter_obtain \"again\" \\(instead)")));
int meter_level(const struct meter *meter) __attribute__((deprecated));
int meter_gone(const struct meter *meter) __attribute__((unavailable("gone")));
void meter_panic(struct meter *meter) __attribute__((noreturn));
int meter_windows(int value) __attribute__((ms_abi));
int meter_total(const int *__attribute__((counted_by(items))) readings, size_t items);
