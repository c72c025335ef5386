/* Annotations that give C a constant where there is none, or where it follows the pointer. */
typedef struct fm_pen fm_pen;
fm_pen *fm_pen_create(void);
void fm_pen_destroy(fm_pen *pen);
void fm_pen_color(fm_pen *pen, int color);
void fm_pen_label(fm_pen *pen, const char *label);
