// Numbers that C writes through pointers, one each.
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct window window;
window *window_create(void);
void window_destroy(window *window);

void window_get_size(const window *window, int *width, int *height);
int window_get_flags(window *window, unsigned int *flags);
void window_get_position(const window *window, double *x, double *y);
int window_query_depth(window *window, _Bool *out);
int window_get_int32(const window *window, const char *key, int32_t *out);
void window_version(int *major, int *minor, int *patch);

/// Asks how far it is zoomed.
/// @param[out] share The address of a number from 0 to 1.
void window_zoom(const window *window, double *share);

// Doubtful: how many numbers there are, nothing says.
void window_get_matrix(const window *window, float *out);
void window_get_ints(const window *window, int *out);
void window_get_rect(const window *window, int *position);
void window_get_x(const window *window, double *x);
void window_get_rows(const window *window, int *index, double *value);
void window_get_colors(const window *window, int n, int *red, int *green);
void window_get_icon_sizes(const window *window, int *width, unsigned char *pixels);

/// Asks for the corners.
/// @param[out] corner The corners, an array of eight numbers.
void window_corner(const window *window, double *corner);

/// Asks for the state of the generator: four numbers.
/// @param[out] state The state.
void window_random_state(const window *window, unsigned long *state);

/// @param[in,out] share The share.
void window_clamp(const window *window, double *share);

// Doubtful: C may keep the address.
void window_bind_size(window *window, int *width, int *height);
// No question.
void window_scale(const window *window, int *width, int *height);
