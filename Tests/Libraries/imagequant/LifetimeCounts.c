#include "LifetimeCounts.h"

#include <libimagequant.h>
#include <stdatomic.h>

/* Every call of a function that makes or destroys an object comes here first: the linker is told to wrap them. */

static atomic_long created, destroyed;

long objects_created(void) { return created; }
long objects_destroyed(void) { return destroyed; }

static void *counted(void *object)
{
    if (object != NULL)
        created++;
    return object;
}

liq_attr *__real_liq_attr_create(void);
liq_attr *__wrap_liq_attr_create(void) { return counted(__real_liq_attr_create()); }

liq_attr *__real_liq_attr_copy(const liq_attr *);
liq_attr *__wrap_liq_attr_copy(const liq_attr *attr) { return counted(__real_liq_attr_copy(attr)); }

liq_image *__real_liq_image_create_rgba(const liq_attr *, const void *, int, int, double);
liq_image *__wrap_liq_image_create_rgba(const liq_attr *attr, const void *bitmap, int width, int height, double gamma)
{
    return counted(__real_liq_image_create_rgba(attr, bitmap, width, height, gamma));
}

liq_error __real_liq_image_quantize(liq_image *, liq_attr *, liq_result **);
liq_error __wrap_liq_image_quantize(liq_image *image, liq_attr *attr, liq_result **result)
{
    liq_error error = __real_liq_image_quantize(image, attr, result);
    counted(*result);
    return error;
}

void __real_liq_attr_destroy(liq_attr *);
void __wrap_liq_attr_destroy(liq_attr *attr)
{
    destroyed++;
    __real_liq_attr_destroy(attr);
}

void __real_liq_image_destroy(liq_image *);
void __wrap_liq_image_destroy(liq_image *image)
{
    destroyed++;
    __real_liq_image_destroy(image);
}

void __real_liq_result_destroy(liq_result *);
void __wrap_liq_result_destroy(liq_result *result)
{
    destroyed++;
    __real_liq_result_destroy(result);
}

/* The library destroys a background that was handed to it, by a call of its own that no linker sees. */
liq_error __real_liq_image_set_background(liq_image *, liq_image *);
liq_error __wrap_liq_image_set_background(liq_image *image, liq_image *background)
{
    liq_error error = __real_liq_image_set_background(image, background);
    if (error == LIQ_OK)
        destroyed++;
    return error;
}
