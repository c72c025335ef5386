#ifndef STATION_H
#define STATION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/** A weather station. */
typedef struct station station;

/** What it has counted. */
typedef struct {
    size_t readings;
    uint64_t failures;
    double mean;
} station_stat;

/** How it works. */
typedef struct {
    int version;
    float step;
    bool is_quiet;
} station_config;

/** What it is called. */
typedef struct {
    unsigned char bytes[4];
} station_id;

/** Where one is. */
typedef struct {
    double x;
    double y;
} station_point;

/** How full a digest is: nobody but C may change it. */
typedef struct {
    uint32_t used;
    uint32_t block[4];
} station_sum;

/** Wants its own size. */
typedef struct {
    uint32_t struct_size;
    int level;
} station_level;

station *station_create(void);
void station_destroy(station *station);
/** Fails with a negative number for a step of 0. */
int station_take(station *station, double reading);

/* One struct, and written alone. */
int station_get_stat(const station *station, station_stat *stat);
bool station_config_init(station_config *config, int version);
int station_id_parse(station_id *out, const char *text);
/** \param[out] place where it is */
void station_locate(const station *station, station_point *place);

/* One struct, and read as well: annotations say so. */
int station_adjust(station *station, station_config *config);
station *station_open(const char *name, station_config *config);

/* Questions. */
void station_get_corners(const station *station, station_point *corner);
void station_get_point_table(const station *station, station_point *table);
void station_sum_update(station_sum *sum, int value);
void station_get_level(const station *station, station_level *level);
void station_set_stat(station *station, station_stat *stat);
void station_get_free_stat(const station *station, station_stat *stat);
void station_get_points(const station *station, station_point *point, int count);

#endif
