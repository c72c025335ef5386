#ifndef VAT_H
#define VAT_H

#define VAT_VERSION "2.1"
#define VAT_OK 0
#define VAT_MEMORY_ERROR (-1)
#define VAT_VERSION_ERROR (-2)

/** For brewing, or for distilling: each is set up and ended by functions of its own. */
typedef struct vat {
    int litres;
    void *state;
} vat;

/** Returns VAT_OK, or what went wrong. */
int vat_brew_init_(vat *vat, int litres, const char *version, int size);
#define vat_brew_init(vat_, litres) vat_brew_init_((vat_), (litres), VAT_VERSION, (int)sizeof(vat))
int vat_brew_end(vat *vat);
void vat_brew_stir(vat *vat);
int vat_brew_stirred(const vat *vat);

int vat_distill_init(vat *vat, int litres);
int vat_distill_end(vat *vat);
int vat_distill_degrees(const vat *vat);

/* For distilling twice, which is something else. */
int vat_distill_twice_init(vat *vat, int litres);
int vat_distill_twice_end(vat *vat);
int vat_distill_twice_degrees(const vat *vat);

#endif
