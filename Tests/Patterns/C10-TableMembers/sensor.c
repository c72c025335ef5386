#include "sensor.h"
#include "test_memory.h"

struct sensor {
    sensor_functions functions;
};

static bool is_wrong(const sensor_functions *functions)
{
    return functions->version != 3 || functions->struct_size != sizeof *functions || functions->reserved != 0;
}

sensor *sensor_create(const sensor_functions *functions)
{
    sensor *sensor = is_wrong(functions) ? NULL : test_calloc(1, sizeof *sensor);
    if (sensor)
        sensor->functions = *functions;
    return sensor;
}

void sensor_destroy(sensor *sensor)
{
    if (sensor->functions.log)
        sensor->functions.log("gone", sensor->functions.payload);
    test_free(sensor);
}

static double value(const sensor_functions *functions, int time)
{
    double value = functions->measure(time, functions->payload) * functions->gain;
    if (functions->unit == SENSOR_KELVIN)
        value += 273;
    if (functions->rounds)
        value = (int)value;
    if (functions->log)
        functions->log("measured", functions->payload);
    return value + 1000 * functions->channel;
}

double sensor_measure(sensor *sensor, int time) { return value(&sensor->functions, time); }

double sensor_compare(const sensor *sensor, sensor_functions functions, int times)
{
    double sum = 0;
    (void)sensor;
    if (is_wrong(&functions))
        return -1;
    for (int time = 0; time < times; time++)
        sum += value(&functions, time);
    return sum;
}

int sensor_set_driver(sensor *sensor, const sensor_driver *driver)
{
    (void)sensor, (void)driver;
    return 0;
}

int sensor_set_timer(sensor *sensor, sensor_timer *timer)
{
    (void)sensor, (void)timer;
    return 0;
}

int sensor_set_clock(sensor *sensor, const sensor_clock *clock)
{
    (void)sensor, (void)clock;
    return 0;
}
