#include "release.h"

const int release_version = 10203;
const uint64_t release_largest = UINT64_MAX;
const double release_ratio = 0.5;
const bool release_stable = true;
const release_kind release_default_kind = RELEASE_FINAL;
const release_info release_current = {3, 4096, "beta"};
const char *const release_name = "r\303\251lease";
const char *const release_vendor = NULL;
const char release_codename[8] = "otter";
const char release_tag[3] = {'r', 'c', '1'};
const uint16_t release_steps[4] = {1, 2, 4, 65535};
const int steps = 4;

const char *release_error = "none";
int release_verbosity = 1;
const volatile int release_ticks = 7;
const char release_notes[] = "notes";
const release_info *const release_history = NULL;

void release_set_verbosity(int verbosity) { release_verbosity = verbosity; }
