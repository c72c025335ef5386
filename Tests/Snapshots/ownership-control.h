typedef enum canvas_ownership { CANVAS_OWN_ROWS = 4, CANVAS_OWN_PIXELS = 8 } canvas_ownership;
typedef struct canvas canvas;

canvas *canvas_create(void);
void canvas_destroy(canvas *canvas);
int canvas_set_memory_ownership(canvas *canvas, int flags);
int canvas_set_owner(canvas *canvas, canvas_ownership ownership);
void canvas_set_allocator(canvas *canvas, int kind);
int canvas_set_width(canvas *canvas, int width);
