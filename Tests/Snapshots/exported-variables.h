#include <stddef.h>
#include <stdint.h>
/* What nothing changes is read as it is. */
typedef const int ev_constant;
typedef const char *const ev_text;
typedef struct ev_info { int major; char channel[8]; } ev_info;
typedef enum ev_kind { EV_DRAFT, EV_FINAL } ev_kind;
extern const int ev_version;
extern ev_constant ev_level;
extern ev_text ev_title;
extern const char *_Nonnull const ev_name;
extern const ev_info ev_current;
extern const ev_kind ev_default_kind;
extern const float ev_ratio;
extern const unsigned char ev_magic[4];
extern const char ev_tag[4];
static const size_t ev_limit = 4096;
/* What can change is absent. */
extern int ev_verbosity;
extern const char *ev_error;
extern const volatile uint32_t ev_ticks;
extern char ev_buffer[16];
extern ev_info ev_settings;
/* So is what Swift cannot see the end of, or does not import. */
extern const char ev_notes[];
extern const double ev_table[2][2];
extern const char ev_license[5000];
extern const ev_info *const ev_history;
extern const ev_info ev_entries[2];
extern const char *const ev_names[3];
extern char *const ev_scratch;
extern void (*const ev_hook)(int);
extern const long double ev_precise;
extern const int ev_old __attribute__((deprecated("use ev_version")));
extern const struct ev_opaque ev_secret;
int ev_check(void);
