#define BOX_OK 0
#define BOX_EOF 1
#define BOX_WARN (-20)

typedef struct box box;
box *box_new(void);
void box_free(box *box);
int box_next(box *box);
int box_load(box *box, const char *path);
const char *box_error_string(box *box);

/* Of no object that would have a text. */
int box_check_format(const char *name);
