#include "station.h"
#include "test_memory.h"

#include <string.h>

struct station {
    station_stat stat;
    double sum;
};

station *station_create(void) { return test_calloc(1, sizeof(station)); }

void station_destroy(station *station) { test_free(station); }

int station_take(station *station, double reading)
{
    if (reading < 0) {
        station->stat.failures++;
        return -1;
    }
    station->sum += reading;
    station->stat.mean = station->sum / (double)++station->stat.readings;
    return 0;
}

int station_get_stat(const station *station, station_stat *stat)
{
    test_require(stat->readings == 0 && stat->failures == 0 && stat->mean == 0, "a struct of zeros");
    *stat = station->stat;
    return 0;
}

bool station_config_init(station_config *config, int version)
{
    if (version > 2)
        return false;
    *config = (station_config){ version, 0.5f, true };
    return true;
}

int station_id_parse(station_id *out, const char *text)
{
    if (strlen(text) != sizeof out->bytes)
        return -1;
    memcpy(out->bytes, text, sizeof out->bytes);
    return 0;
}

void station_locate(const station *station, station_point *place)
{
    (void)station;
    place->x = 1;
    place->y = -2;
}

int station_adjust(station *station, station_config *config)
{
    (void)station;
    config->step *= 2;
    config->is_quiet = !config->is_quiet;
    return config->version == 0 ? -1 : 0;
}

station *station_open(const char *name, station_config *config)
{
    if (*name == '\0')
        return NULL;
    config->version++;
    return station_create();
}

void station_get_corners(const station *station, station_point *corner)
{
    (void)station;
    memset(corner, 0, 4 * sizeof *corner);
}

void station_get_point_table(const station *station, station_point *table) { station_get_corners(station, table); }

void station_sum_update(station_sum *sum, int value) { sum->block[sum->used++] = (uint32_t)value; }

void station_get_level(const station *station, station_level *level)
{
    (void)station;
    level->level = 1;
}

void station_set_stat(station *station, station_stat *stat) { station->stat = *stat; }

void station_get_free_stat(const station *station, station_stat *stat) { *stat = station->stat; }

void station_get_points(const station *station, station_point *point, int count)
{
    (void)station;
    memset(point, 0, (size_t)count * sizeof *point);
}
