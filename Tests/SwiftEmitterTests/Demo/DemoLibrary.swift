/// The C library's implementation.
enum DemoLibrary {
  static let source = #"""
    #include "demo.h"
    #include <stdlib.h>
    #include <string.h>

    static int live;
    int demo_live(void) { return live; }
    struct item { int value; };
    struct box {
      int width; char name[16]; uint8_t *data; size_t length; const uint8_t *kept; size_t kept_length;
      palette colors; box *child; box *other; item *item;
    };
    struct lid { const uint8_t *p; size_t n; box *b; };
    struct token { int value; };

    int demo_version(void) { return 3; }
    void demo_free(void *p) { live--; free(p); }
    const char *st_text(st code) { return code == ST_BAD ? "really bad" : NULL; }
    int demo_check(int code) { return code; }
    color demo_mix(color a, color b) { color c = {(a.r + b.r) / 2, (a.g + b.g) / 2, (a.b + b.b) / 2, 0}; return c; }
    double demo_scale(double value, float factor) { return value * factor; }
    bool demo_flip(bool value, int also) { return !value && also; }
    void demo_nothing(void *context) { (void)context; }
    int64_t demo_sum(const int *values, int n) { if (!values) abort(); int64_t s = 0; while (n--) s += *values++; return s; }
    size_t demo_strlen(const char *text, size_t bytes, size_t items) { (void)bytes; (void)items; return text ? strlen(text) : 1000; }
    mode demo_modes(mode a, int b) { return (mode)((int)a | b); }
    int demo_raw_kind(kind k, int raw) { return k == (kind)raw ? raw : -1; }
    st demo_fill(uint8_t *out, size_t capacity, size_t *written) {
      for (size_t i = 0; i < capacity; i++) out[i] = (uint8_t)i;
      *written = capacity / 2; return ST_OK;
    }
    info demo_info(info value) { value.width += 1; value.default_ = 5; return value; }
    void *demo_memset(void *p, int c, size_t n) { return memset(p, c, n); }

    box *box_create(void) { live++; box *b = calloc(1, sizeof *b); b->width = 7; return b; }
    box *box_try(int ok) { return ok ? box_create() : NULL; }
    box *box_sure(void) { return box_create(); }
    st box_open(const char *path, box **out) {
      if (!strcmp(path, "none")) return ST_BAD;
      *out = box_create();
      return !strcmp(path, "bad") ? ST_BAD : ST_OK;
    }
    void box_destroy(box *b) {
      if (!b) return;
      if (b->kept) { volatile uint8_t last = b->kept_length ? b->kept[b->kept_length - 1] : 0; (void)last; }
      if (b->other) { volatile int w = b->other->width; (void)w; }
      box_destroy(b->child);
      live--; free(b->data); free(b->item); free(b);
    }
    box *box_copy(const box *b) { box *c = box_create(); c->width = b->width; return c; }
    int box_width(const box *b) { return b->width; }
    st box_set_width(box *b, int width) { if (width > 100) return ST_BAD; b->width = width; return ST_OK; }
    const char *box_name(const box *b) { return b->name[0] ? b->name : NULL; }
    char *box_title(const box *b) { if (!b->name[0]) return NULL; live++; return strdup(b->name); }
    char *box_sure_title(const box *b) { live++; return strdup(b->name); }
    void box_rename(box *b, const char *name, const char *suffix) {
      strncpy(b->name, name, 15); if (suffix) strncat(b->name, suffix, 15 - strlen(b->name));
    }
    const uint8_t *box_data(const box *b) { return b->data; }
    size_t box_length(const box *b) { return b->length; }
    size_t box_write(box *b, const uint8_t *p, size_t n, const void *q, size_t m, char *text, unsigned k) {
      if (!p || !q || !text) abort();
      free(b->data); b->data = malloc(n + m + k + 1); b->length = n + m + k;
      memcpy(b->data, p, n); memcpy(b->data + n, q, m); memcpy(b->data + n + m, text, k);
      return b->length;
    }
    int box_read(const box *b, uint8_t *out, int capacity) {
      if (!out) abort();
      if (b->width == 0) return -1;
      if (b->width == 1) return capacity + 1;
      int n = (int)b->length < capacity ? (int)b->length : capacity;
      memcpy(out, b->data, n); return n;
    }
    void box_keep(box *b, const uint8_t *p, size_t n) { b->kept = p; b->kept_length = n; }
    int box_kept(const box *b) { int s = 0; for (size_t i = 0; i < b->kept_length; i++) s += b->kept[i]; return s; }
    void box_listen(box *b, box *other) { b->other = other; }
    st box_split(box *b, box **left, box **right) {
      *left = box_copy(b); if (b->width == 13) return ST_FULL; *right = box_copy(b); return ST_OK;
    }
    st box_derive(box *b, int fails, box **out) { *out = box_copy(b); return fails ? ST_BAD : ST_OK; }
    st box_describe(box *b, int fails, char **out) { (void)b; live++; *out = strdup("a box"); return fails ? ST_BAD : ST_OK; }
    void box_size(const box *b, int *width, int *height) { *width = b->width; *height = b->width * 2; }
    const palette *box_palette(const box *b) { return b->width == 2 ? NULL : &b->colors; }
    const color *box_color(const box *b, int index) { return index < 0 ? NULL : &b->colors.entries[index]; }
    void box_paint(box *b, const color *c, const color *optional) {
      b->colors.count = optional ? 2 : 1; b->colors.entries[0] = *c; if (optional) b->colors.entries[1] = *optional;
    }
    void box_set_colors(box *b, const color *c, size_t n) {
      if (!c) abort(); b->colors.count = (unsigned)n; memcpy(b->colors.entries, c, n * sizeof *c);
    }
    st box_get_colors(const box *b, color *out, size_t capacity) {
      memcpy(out, b->colors.entries, capacity * sizeof *out); return ST_OK;
    }
    st box_attach(box *b, box *child) {
      if (b->child) { box_destroy(child); return ST_FULL; }
      b->child = child; return ST_OK;
    }
    st box_try_attach(box *b, box *child, int fails) { if (fails) return ST_BAD; box_destroy(b->child); b->child = child; return ST_OK; }
    item *box_item(box *b, int index) { if (index) return NULL; if (!b->item) b->item = calloc(1, sizeof(item)); return b->item; }
    void box_clear(box *b) { free(b->item); b->item = NULL; }
    int box_same(const box *a, const box *b) { return a == b; }
    int item_value(const item *i) { return i->value; }
    void item_set(item *i, int value) { i->value = value; }
    lid *lid_create(box *b, const uint8_t *p, size_t n) {
      live++; lid *l = malloc(sizeof *l); l->p = p; l->n = n; l->b = b; return l;
    }
    st lid_open(box *b, const uint8_t *p, size_t n, int fails, lid **out) {
      *out = lid_create(b, p, n); return fails ? ST_BAD : ST_OK;
    }
    int lid_sum(const lid *l) { int s = l->b->width; for (size_t i = 0; i < l->n; i++) s += l->p[i]; return s; }
    int lid_free(box *b, lid *l) { if (l->b != b || b->width < 0) abort(); live--; free(l); return 0; }
    token *token_create(int value) { if (value < 0) return NULL; live++; token *t = malloc(sizeof *t); t->value = value; return t; }
    st token_open(int value, token **out) { *out = token_create(value); return value == 13 ? ST_BAD : ST_OK; }
    int token_value(const token *t) { return t->value; }
    void token_destroy(token *t) { live--; free(t); }
    void token_eat(token *t) { token_destroy(t); }
    st token_try_eat(token *t, int fails) { if (fails) return ST_BAD; token_destroy(t); return ST_OK; }
    """#
}
