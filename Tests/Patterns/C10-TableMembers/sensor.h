#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define SENSOR_FUNCTIONS_VERSION 3

typedef struct sensor sensor;
typedef enum { SENSOR_CELSIUS = 0, SENSOR_KELVIN = 1 } sensor_unit;

/* What a sensor measures with. */
typedef struct {
    unsigned version;
    sensor_unit unit;
    double (*measure)(int time, void *payload);
    short channel;
    bool rounds;
    float gain;
    uint32_t struct_size;
    int reserved;
    /* May be NULL. */
    void (*log)(const char *message, void *payload);
    void *payload;
} sensor_functions;

/* NULL where there is no memory, or where the version, the size or what is reserved is wrong. */
sensor *sensor_create(const sensor_functions *functions);
void sensor_destroy(sensor *sensor);
/* The value at a time: times the gain, in the unit, plus 1000 for each channel; rounded down where it rounds. */
double sensor_measure(sensor *sensor, int time);
/* The sum of some values, by other functions. */
double sensor_compare(const sensor *sensor, sensor_functions functions, int times);

/* Nobody says how large this is, or which layout it has; C may change it. */
typedef struct {
    size_t size;
    int (*open)(void *payload);
    void *payload;
} sensor_driver;
int sensor_set_driver(sensor *sensor, const sensor_driver *driver);
typedef struct {
    int state;
    int (*start)(void *payload);
    void *payload;
} sensor_timer;
int sensor_set_timer(sensor *sensor, sensor_timer *timer);
typedef struct {
    uintptr_t extra;
    int (*start)(void *payload);
    void *payload;
} sensor_clock;
int sensor_set_clock(sensor *sensor, const sensor_clock *clock);
