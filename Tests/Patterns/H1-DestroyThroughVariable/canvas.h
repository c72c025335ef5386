#ifndef CANVAS_H
#define CANVAS_H

/** Ended by way of the variable that holds it. */
typedef struct canvas canvas;
canvas *canvas_alloc(int width);
canvas *canvas_clone(const canvas *canvas);
int canvas_width(const canvas *canvas);
/** Frees the canvas, and sets the variable to NULL; one that holds NULL is left alone. */
void canvas_free(canvas **canvas);
/** Empties the canvas, which is still there to be drawn on. */
void canvas_unref(canvas *canvas);

/** Opened through a pointer; a failure leaves one that must be freed, too. */
typedef struct brush { int size; } brush;
int brush_open(const char *name, brush **brush);
int brush_paint(brush *brush, canvas *canvas);
/** How often it was painted with, however it ends. */
int brush_freep(brush **brush);

/** A reference for each owner. */
typedef struct tint tint;
tint *tint_new(void);
tint *tint_ref(tint *tint);
void tint_unref(tint **tint);

#endif
