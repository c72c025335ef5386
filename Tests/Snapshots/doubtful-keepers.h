#include <stdio.h>

/* What C may go on using after the call, although nothing among the arguments is known to keep it. */
typedef struct jpg jpg;
jpg *jpg_new(void);
void jpg_free(jpg *j);

/* `src` and `dest` say which way the bytes go, as in `jpeg_stdio_src`, not that they go during the call. */
void jpg_stdio_src(jpg *j, FILE *infile);
void jpg_stdio_dest(jpg *j, FILE *outfile);
int jpg_read_header(jpg *j, FILE *in);
int jpg_print(const jpg *j, FILE *out);

/* Without an object, the library itself may keep the file. */
void jpg_restart(FILE *input_file);
void jpg_trace(FILE *log);
void jpg_print_version(FILE *out);

/* A node that points to const points to the very text that was appended. */
struct names { const char *text; struct names *next; };
struct names *names_append(struct names *list, const char *text);
void names_free_all(struct names *list);
int jpg_print_names(const jpg *j, const struct names *list);

struct slist { char *text; struct slist *next; };
struct slist *slist_append(struct slist *list, const char *text);
void slist_free_all(struct slist *list);
int jpg_print_slist(const jpg *j, const struct slist *list);
void jpg_ignore(const struct slist *list);

/* The object points to a text that it cannot free. */
typedef struct { int kind; const char *cursor; } scanner;
void scanner_init(scanner *s, const char *text);
void scanner_finish(scanner *s);
int scanner_skip(scanner *s, const char *word);

/* Made by C, and so set up already. */
typedef struct { int references; char *text; } thing;
thing *thing_new(void);
void thing_init(thing *t);
void thing_free(thing *t);
int thing_size(const thing *t);

/* Not how many elements there are; and not text. */
struct shared { unsigned ref_count; unsigned short items[]; };
const struct shared *jpg_shared(const jpg *j);
struct counted { unsigned item_count; unsigned short items[]; };
const struct counted *jpg_counted(const jpg *j);
typedef struct { const char *first, *last; } range;
range jpg_range(const jpg *j);
typedef struct { const char *pixels; int width, height; } icon;
icon jpg_icon(void);
typedef struct { const char *title; int width, height; } label;
label jpg_label(void);
