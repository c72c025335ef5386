#ifndef SHAPE_H
#define SHAPE_H

typedef struct shape shape;

shape *shape_create_circle(double radius);
shape *shape_create_rectangle(double width, double height);
/** An independent copy. */
shape *shape_copy(const shape *original);
void shape_destroy(shape *shape);

double shape_area(const shape *shape);
void shape_scale(shape *shape, double factor);

#endif
