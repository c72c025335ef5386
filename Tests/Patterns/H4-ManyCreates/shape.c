#include "shape.h"
#include "test_memory.h"

struct shape {
    double area;
};

static shape *shape_with_area(double area)
{
    shape *shape = test_malloc(sizeof *shape);
    if (shape != NULL)
        shape->area = area;
    return shape;
}

shape *shape_create_circle(double radius) { return radius < 0 ? NULL : shape_with_area(3 * radius * radius); }

shape *shape_create_rectangle(double width, double height) { return shape_with_area(width * height); }

shape *shape_copy(const shape *original) { return shape_with_area(original->area); }

void shape_destroy(shape *shape) { test_free(shape); }

double shape_area(const shape *shape) { return shape->area; }

void shape_scale(shape *shape, double factor) { shape->area *= factor * factor; }
