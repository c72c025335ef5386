#include "gauge.h"
#include "test_memory.h"

struct gauge {
    int value;
};

gauge *gauge_create(void) { return test_calloc(1, sizeof(gauge)); }

void gauge_destroy(gauge *gauge)
{
    test_require(gauge != NULL, "gauge_destroy takes no NULL");
    test_free(gauge);
}

int gauge_value(const gauge *gauge) { return gauge->value; }

void gauge_add(gauge *gauge, int amount) { gauge->value += amount; }
