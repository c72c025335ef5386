#ifndef SHAPE_H
#define SHAPE_H

#include <stdint.h>

struct shape {
    uint16_t kind;
    struct {
        double width;
        struct {
            int depth;
            uint8_t flags : 2;
        };
    };
    const char *title;
};

struct shape shape_grown(struct shape shape, double by);
int shape_depth(const struct shape *shape);
/** The number of characters in the title, or -1 for none. */
int shape_title_size(const struct shape *shape);
struct shape shape_named(int index);

/** Text in a part, and the part by value. */
struct label { const char *text; int32_t size; };
struct titled { struct caption { const char *line; } caption; struct shape shape; };
int titled_total(const struct titled *titled);
struct titled titled_default(void);
/** A text and a length beside it are no text: absent. */
int label_total(const struct label *label);

#endif
