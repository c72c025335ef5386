/// A C library with a function for every case of the plan, which counts what lives.
enum DemoHeader {
  static let moduleMap = "module CDemo { header \"demo.h\" export * }\n"

  static let header = #"""
    #include <stddef.h>
    #include <stdint.h>
    #include <stdbool.h>

    typedef struct box box;
    typedef struct item item;
    typedef struct lid lid;
    typedef struct token token;
    typedef enum st { ST_OK = 0, ST_DONE = 1, ST_BAD = 99, ST_FULL = 100, ST_WORST = 99 } st;
    typedef enum kind { KIND_PLAIN = 0, KIND_ROUND = 1, KIND_CIRCLE = 1, KIND_INIT = 7 } kind;
    typedef enum mode { MODE_NONE = 0, MODE_READ = 1, MODE_WRITE = 2 } mode;
    typedef struct color { uint8_t r, g, b; int reserved; } color;
    typedef struct palette { unsigned count; color entries[256]; } palette;
    typedef struct info {
      int width; uint64_t size; double scale; int visible; kind kind; color tint;
      unsigned used; uint16_t parts[4]; char name[8]; int default_; color pair[2];
    } info;

    int demo_live(void);
    int demo_version(void);
    void demo_free(void *p);
    const char *st_text(st code);
    int demo_check(int code);
    color demo_mix(color a, color b);
    double demo_scale(double value, float factor);
    bool demo_flip(bool value, int also);
    void demo_nothing(void *context);
    int64_t demo_sum(const int *values, int n);
    size_t demo_strlen(const char *text, size_t bytes, size_t items);
    mode demo_modes(mode a, int b);
    int demo_raw_kind(kind k, int raw);
    st demo_fill(uint8_t *out, size_t capacity, size_t *written);
    info demo_info(info value);
    void *demo_memset(void *p, int c, size_t n);

    bool edge_try(int n) ;
    const char *edge_text(bool code);
    void edge_levels(const int *levels, const int *kinds, size_t n);
    int edge_get_levels(int *levels, int64_t *sizes, kind *kinds, int n);
    const info *edge_info(void) __attribute__((returns_nonnull));
    const info *edge_find(int n);
    const info *edge_infos(void);
    const palette *edge_palette(void) __attribute__((returns_nonnull));
    const char *edge_name(void) __attribute__((returns_nonnull));
    const void *edge_bytes(void) __attribute__((returns_nonnull));
    void edge_kinds(const kind *kinds, size_t n);
    void token_keep(token *t, const color *c, size_t n, const char *text, box *other);
    token *token_find(const token *t, const box *b);
    void edge_color(color c);

    box *box_create(void);
    box *box_try(int ok);
    box *box_sure(void) __attribute__((returns_nonnull));
    st box_open(const char *path, box **out);
    void box_destroy(box *b);
    box *box_copy(const box *b);
    int box_width(const box *b);
    st box_set_width(box *b, int width);
    const char *box_name(const box *b);
    char *box_title(const box *b);
    char *box_sure_title(const box *b) __attribute__((returns_nonnull));
    void box_rename(box *b, const char *name, const char *suffix);
    const uint8_t *box_data(const box *b);
    size_t box_length(const box *b);
    size_t box_write(box *b, const uint8_t *p, size_t n, const void *q, size_t m, char *text, unsigned k);
    int box_read(const box *b, uint8_t *out, int capacity);
    void box_keep(box *b, const uint8_t *p, size_t n);
    int box_kept(const box *b);
    void box_listen(box *b, box *other);
    st box_split(box *b, box **left, box **right);
    st box_derive(box *b, int fails, box **out);
    st box_describe(box *b, int fails, char **out);
    void box_size(const box *b, int *width, int *height);
    const palette *box_palette(const box *b);
    const color *box_color(const box *b, int index);
    void box_paint(box *b, const color *c, const color *optional);
    void box_set_colors(box *b, const color *c, size_t n);
    st box_get_colors(const box *b, color *out, size_t capacity);
    st box_attach(box *b, box *child);
    st box_try_attach(box *b, box *child, int fails);
    item *box_item(box *b, int index);
    void box_clear(box *b);
    int box_same(const box *a, const box *b);
    int item_value(const item *i);
    void item_set(item *i, int value);
    lid *lid_create(box *b, const uint8_t *p, size_t n);
    st lid_open(box *b, const uint8_t *p, size_t n, int fails, lid **out);
    int lid_sum(const lid *l);
    int lid_free(box *b, lid *l);
    token *token_create(int value);
    st token_open(int value, token **out);
    int token_value(const token *t);
    void token_destroy(token *t);
    void token_eat(token *t);
    st token_try_eat(token *t, int fails);
    """#
}
