#ifndef EASEL_H
#define EASEL_H

typedef struct easel easel;
typedef struct brush brush;

brush *brush_create(int width);
void brush_destroy(brush *brush);
void brush_set_width(brush *brush, int width);

easel *easel_create(void);
void easel_destroy(easel *easel);
/* Neither copied nor freed, and used from now on; NULL for the easel's own. */
void easel_set_brush(easel *easel, const brush *brush);
/* The same, beside the first. */
void easel_set_second_brush(easel *easel, const brush *second);
/* One more of several, of which none goes: how they are kept, nothing says. */
void easel_add_brush(easel *easel, const brush *brush);
/* One that it may change, or free. */
void easel_set_spare(easel *easel, brush *spare);
int easel_stroke(const easel *easel);
easel *easel_copy(const easel *easel);

#endif
