typedef struct lamp lamp;
lamp *lamp_create(void);
void lamp_destroy(lamp *lamp);
void lamp_set_color(lamp *lamp, int color);
const char *lamp_name(const lamp *lamp);
void lamp_mark(lamp *lamp, const int *, unsigned);
int lamp_values(const lamp *lamp, const int *values, int count);
